import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Markdown } from './Markdown';

const html = (text: string) => renderToStaticMarkup(<Markdown>{text}</Markdown>);

it('renders Markdown', () => {
  expect(html('Say **hello** first')).toContain('<strong>hello</strong>');
});

it('never obeys HTML, pictures or scripts in addresses', () => {
  const made = html('<script>alert(1)</script> <b onclick=x>b</b> ![p](https://evil.example/x.png)');
  expect(made).not.toContain('<script');
  expect(made).not.toContain('<b ');
  expect(made).not.toContain('<img');
  expect(html('[x](javascript:alert(1))')).not.toContain('javascript:');
});
