/** The file that was chosen in a form; nothing when none was, or it is empty. */
export function fileOf(values: FormData): File | undefined {
  const file = values.get("file");
  return file instanceof File && file.size > 0 ? file : undefined;
}

/** A file's bytes as they go in a body of JSON. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      resolve(typeof reader.result === "string" ? (reader.result.split(",")[1] ?? "") : ""),
    );
    reader.addEventListener("error", () => reject(reader.error ?? new Error("the file cannot be read")));
    reader.readAsDataURL(file);
  });
}
