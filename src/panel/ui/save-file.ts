/** Lets the browser keep a file under this name, as if it had been downloaded. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then; until it is let go it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
