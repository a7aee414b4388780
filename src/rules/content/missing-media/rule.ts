import { given, isText, type Media, type TextNode } from "../../../model";
import type { Pair } from "../../../syntax";
import { defineRule } from "../../define";
import { eachMedia } from "../media-on";

export const missingMedia = defineRule({
  id: "missing-media",
  group: "content",
  since: "0.1.0",
  severity: "error",
  scope: "entity",
  on: "post",
  en: {
    summary: "A file that a post names is not there.",
    why: "On the day of publication the picture is missing, and nobody knows any more which one it was.",
    details:
      "Paths start at the folder of the file that names them. Addresses on the Web and paths out of the folder are not looked at.",
    messages: {
      absent: "The file “{file}” is not there. Put it in place, or correct the path.",
    },
  },
  fr: {
    summary: "Un fichier que nomme une publication n’existe pas.",
    why: "Le jour de la parution, l’image manque, et personne ne sait plus laquelle c’était.",
    details:
      "Les chemins partent du dossier du fichier qui les nomme. Les adresses sur le Web et les chemins qui sortent du dossier ne sont pas vérifiés.",
    messages: {
      absent: "Le fichier « {file} » est introuvable. Mettez-le en place ou corrigez le chemin.",
    },
  },

  check(post, report, context) {
    if (post.fields.media === undefined && post.fields.variants === undefined) return;
    const { path } = post.file;
    eachMedia(post, (media) => {
      for (const node of filesOf(media)) {
        if (context.assetExists(path, node.value) === false)
          report({ message: "absent", at: node, values: { file: node.value } });
      }
    });
  },
});

const CAPTION_FILE = /^\S+\.(?:vtt|srt|sbv|ttml|dfxp|stl|scc)$/i;
const TRANSCRIPT_FILE = /^\S+\.(?:txt|md|docx?|odt|pdf|vtt|srt)$/i;

/** The files that an entry names: the picture itself, its captions, its transcript. */
function filesOf({ fields }: Media): TextNode[] {
  const files: TextNode[] = [];
  const add = (pair: Pair | undefined, ending?: RegExp): void => {
    if (!given(pair)) return;
    const nodes = pair.value.type === "map" ? pair.value.pairs.map((it) => it.value) : [pair.value];
    for (const node of nodes)
      if (isText(node) && (ending === undefined || ending.test(node.value))) files.push(node);
  };
  add(fields.file);
  add(fields.captions, CAPTION_FILE);
  add(fields.transcript, TRANSCRIPT_FILE);
  return files;
}
