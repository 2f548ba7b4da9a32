// @vitest-environment node
import { expect, it } from "vitest";
import { readWrk } from "./wrk-output";

const said = `Running 10s test @ http://127.0.0.1:8080/az/
  1 threads and 32 connections
  Latency Distribution
     50%  812.00us
     75%    1.10ms
     90%    1.50ms
     99%    1.20s 
  200000 requests in 10.00s, 1.26GB read
Requests/sec:  20012.34
Transfer/sec:    129.25MB
`;

it("reads the numbers in their units", () => {
  expect(readWrk(said)).toEqual({
    perSecond: 20012.34,
    bytesPerSecond: 129.25 * 2 ** 20,
    p50: 0.812,
    p99: 1200,
    failed: 0,
  });
});

it("counts what failed", () => {
  const more =
    "  Socket errors: connect 0, read 3, write 0, timeout 1\n  Non-2xx or 3xx responses: 7\n";
  expect(readWrk(said + more).failed).toBe(11);
});
