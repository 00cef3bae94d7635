import type { DossierForm, Reply } from '../engine/messages.ts';
import { makeFolder, WholeFile, writeComplaint } from './output.ts';
import { EXIT, type Exit, type Io, type Teller } from './terminal.ts';

/** One output: its form, and the file that it goes to, or null for standard output. */
export interface Output {
  readonly form: DossierForm;
  readonly file: string | null;
}

/** Writes the forms away as they come, piece by piece. A file is there whole or not at all. */
export async function give(
  outputs: readonly Output[],
  replies: AsyncIterable<Reply>,
  folder: string | undefined,
  io: Io,
  teller: Teller,
): Promise<Exit> {
  let path = folder ?? '';
  let open: WholeFile | null = null;
  try {
    for await (const reply of replies) {
      if (reply.kind !== 'printed') continue;
      const file = outputs[reply.form]?.file ?? null;
      if (file === null) {
        teller.done();
        await io.write(reply.text);
        continue;
      }
      if (open === null && folder !== undefined) makeFolder(folder);
      path = file;
      open ??= new WholeFile(file);
      open.write(reply.text);
      if (!reply.last) continue;
      const whole: WholeFile = open;
      open = null;
      whole.finish();
      teller.note(`wrote ${file}`);
    }
    return EXIT.done;
  } catch (error) {
    const complaint = writeComplaint(error);
    if (complaint === null) throw error;
    teller.error(`${path} ${complaint}.`);
    return EXIT.failed;
  } finally {
    open?.abandon();
  }
}
