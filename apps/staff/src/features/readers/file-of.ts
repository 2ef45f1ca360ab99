/** The file that was chosen in a form; nothing when none was, or it is empty. */
export function fileOf(values: FormData): File | undefined {
  const file = values.get("file");
  return file instanceof File && file.size > 0 ? file : undefined;
}
