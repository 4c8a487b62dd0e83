/** Pool names as an ill-meaning or careless person may choose them. The contract accepts any text. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  '',
  '\u202Eevitagen dna desrever\u202C \u2067 override',
  'Ahorro '.repeat(714) + 'ya',
  '👩‍👩‍👧‍👦🏳️‍🌈🇵🇪💸🧉',
  ' \u200B\u00A0\u2060\u3000 ',
  'صندوق الادخار للعائلة',
  'Z̷̢̛̠͎̬̔̈́ą̶̳̻̔̕l̷̡͍̈́͝g̵̛̱̏o̶̙͘ ahorra',
  'line one\nline two\r\n\tand a bell\u0007, a null\u0000, an escape\u001B[31m',
  '"; DROP TABLE pools; --',
  '{{constructor.constructor("return 1")()}} ${1+1} %s %n',
  'SinEspaciosQuePermitanPartirLaLinea'.repeat(8),
  '=HYPERLINK("http://example.invalid","click")',
]
