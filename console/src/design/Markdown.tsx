import Renderer from 'react-markdown';

/** Markdown as a page shows it. HTML in it is shown as it was written, never obeyed; so are addresses of odd schemes. */
export function Markdown({ children }: { children: string }) {
  return (
    <div dir="auto" className="grid gap-3 text-sm">
      <Renderer
        // A picture would tell somebody else's server who reads it; the page's policy forbids it anyway.
        disallowedElements={['img']}
        components={{
          h1: ({ children: words }) => <p className="text-lg font-semibold">{words}</p>,
          h2: ({ children: words }) => <p className="text-base font-semibold">{words}</p>,
          h3: ({ children: words }) => <p className="font-semibold">{words}</p>,
          ul: ({ children: items }) => <ul className="grid list-disc gap-1 pl-5">{items}</ul>,
          ol: ({ children: items }) => <ol className="grid list-decimal gap-1 pl-5">{items}</ol>,
          blockquote: ({ children: words }) => (
            <blockquote className="border-accent border-l-4 pl-3 text-ink-soft">{words}</blockquote>
          ),
          code: ({ children: words }) => (
            <code className="rounded bg-sunken px-1 font-mono text-[0.9em]">{words}</code>
          ),
          a: ({ children: words, href }) => (
            <a href={href} target="_blank" rel="noreferrer noopener" className="text-accent underline">
              {words}
            </a>
          ),
        }}
      >
        {children}
      </Renderer>
    </div>
  );
}
