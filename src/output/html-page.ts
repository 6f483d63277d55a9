import type { Lang } from '../model.js'

/**
 * A whole page around an HTML fragment, for tables without the report's filters.
 *
 * @param title plain text
 * @param body HTML
 * @param lang language of the page
 */
export function htmlPage(title: string, body: string, lang: Lang): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text}</title>
<style>
body { font: 15px/1.6 system-ui, sans-serif; margin: 1.5rem }
table { border-collapse: collapse }
th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: start; vertical-align: top }
thead th { background: #eef2f6; position: sticky; top: 0 }
</style>
</head>
<body>
<main>
<h1>${text}</h1>
${body}
</main>
</body>
</html>
`
}
