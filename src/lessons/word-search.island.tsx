"use client";

import { useState } from "react";
import { fill } from "@/base/fill";
import { findWords } from "@/lessons/find-words";
import { WordList, type WordListProps } from "@/lessons/word-list";

export interface WordSearchProps extends WordListProps {
  readonly strings: Readonly<Record<"search" | "hint" | "found" | "none", string>>;
}

/** The glossary with a field that leaves only the words one looks for. */
export function WordSearch({ words, locale, strings }: WordSearchProps) {
  const [question, setQuestion] = useState("");
  const found = findWords(words, question);
  const said = found.length > 0 ? fill(strings.found, { count: found.length }) : strings.none;
  return (
    <>
      <p className="mb-4 grid gap-1">
        <label htmlFor="word-search" className="flex min-h-12 items-end font-bold">
          {strings.search}
        </label>
        <span id="word-search-hint" className="text-soft">
          {strings.hint}
        </span>
        <input
          id="word-search"
          type="search"
          className="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="word-search-hint"
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </p>
      <p role="status" className="mb-4">
        {question.trim() === "" ? "" : said}
      </p>
      <WordList words={found} locale={locale} />
    </>
  );
}
