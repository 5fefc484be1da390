/** What bytes 128–255 mean in the names of old zip programs on Danish machines (code page 850). */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/**
 * The name of a file in a zip. UTF-8 where the archive says so, or where the bytes are UTF-8 anyway (as Mac
 * programs write them without saying); else code page 850, which Danish Windows uses and which gives every
 * letter of the format's own code page 437 the same place, and ø and Ø beside them.
 */
export function entryName(bytes: Uint8Array, declaredUtf8: boolean): string {
  const utf8 = decodeUtf8(bytes, !declaredUtf8);
  const name = utf8 ?? Array.from(bytes, character).join('');
  return name.replaceAll('\\', '/').normalize('NFC');
}

function decodeUtf8(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function character(byte: number): string {
  return byte < 128 ? String.fromCharCode(byte) : (upperHalf[byte - 128] ?? '');
}
