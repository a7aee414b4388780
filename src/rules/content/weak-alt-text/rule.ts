import {
  given,
  type LocalisedPart,
  localisedParts,
  type Media,
  placeInText,
  type Post,
} from "../../../model";
import { foldWord } from "../../../values";
import { defineRule } from "../../define";
import { eachMedia, isPicture } from "../media-on";

export const weakAltText = defineRule({
  id: "weak-alt-text",
  group: "content",
  since: "0.1.0",
  severity: "info",
  scope: "entity",
  on: "post",
  en: {
    summary: "An alternative text says little about its picture.",
    why: "A screen reader says that it is a picture; what counts is what can be seen in it.",
    messages: {
      file: "“{alt}” is the name of a file. Say what the picture shows.",
      same: "This alternative text repeats the text of the post, which people hear anyway. Say what the picture shows.",
      opening:
        "A screen reader already says that this is a picture. Leave out “{opening}” and begin with what it shows.",
    },
  },
  fr: {
    summary: "Un texte de remplacement dit peu de choses de son image.",
    why: "Le lecteur d’écran dit déjà que c’est une image; ce qui compte, c’est ce qu’on y voit.",
    messages: {
      file: "« {alt} » est le nom d’un fichier. Dites ce que montre l’image.",
      same: "Ce texte de remplacement répète le texte de la publication, qu’on entend de toute façon. Dites ce que montre l’image.",
      opening:
        "Le lecteur d’écran dit déjà que c’est une image. Laissez tomber « {opening} » et commencez par ce qu’elle montre.",
    },
  },

  check(post, report) {
    if (post.fields.media === undefined && post.fields.variants === undefined) return;
    eachMedia(post, (media) => {
      if (!isPicture(media) || !given(media.fields.alt)) return;
      for (const part of localisedParts(media.fields.alt.value)) {
        const alt = part.node.value.trim();
        const opening = OPENING.exec(part.node.value)?.[0];
        if (alt === "") continue;
        if (isFileName(alt, media)) report({ message: "file", at: part.node, values: { alt } });
        else if (repeatsText(alt, post.allTexts)) report({ message: "same", at: part.node });
        else if (opening !== undefined) {
          report({
            message: "opening",
            at: placeInText(part, 0, opening.length),
            values: { opening: opening.trim() },
          });
        }
      }
    });
  },
});

/** Words that only say that there is a picture. */
const OPENING =
  /^(?:(?:an? |the |this )?(?:image|picture|photo|photograph) (?:of|showing)(?= )|(?:une |l[’']|la |cette )?(?:image|photo|photographie) (?:(?:de|du|des|montrant)(?= )|d[’']))/i;

const FILE_ENDING = /^[^\s/]+\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?|svg)$/i;

/** What cameras and telephones call their pictures. */
const CAMERA = /^(?:IMG|DSC|DSCN|DSCF|PXL|DCIM|MVIMG|P)[_-]?\d{3,}(?:[_-]\w+)*$/;

function isFileName(alt: string, media: Media): boolean {
  if (FILE_ENDING.test(alt) || CAMERA.test(alt)) return true;
  const { file } = media;
  if (file === undefined || !/[-_\d]/.test(alt)) return false;
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  return foldWord(alt) === foldWord(name);
}

function repeatsText(alt: string, texts: Post["allTexts"]): boolean {
  return texts.some((text: LocalisedPart) => text.node.value.trim() === alt);
}
