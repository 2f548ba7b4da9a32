// Not minified by Tailwind: it would leave out what older browsers need beside newer words.
export default { plugins: { "@tailwindcss/postcss": { optimize: false } } };
