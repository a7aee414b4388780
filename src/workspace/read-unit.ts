import {
  Calendar,
  Campaign,
  Channel,
  type Clause,
  Config,
  type Entity,
  Goal,
  itemsOf,
  type LocalisedPart,
  mapOf,
  Objective,
  Opportunity,
  type OwnRule,
  Pause,
  Person,
  Plan,
  Policy,
  Post,
  type PostBody,
  Segment,
  type Setting,
  Step,
  type TextNode,
  textOf,
  Theme,
  Zone,
} from "../model";
import {
  clauseFields,
  type DefinitionName,
  postFields,
  ruleFields,
  type SchemaFault,
  validate,
} from "../schema";
import {
  type MapNode,
  MarkdownSource,
  type Piece,
  type Problem,
  readPiece,
  readPlainBody,
  ScalarNode,
} from "../syntax";
import { definedBy, entityLists } from "./entity-lists";
import type { WorkspaceFile } from "./file";
import type { FileKind } from "./file-kinds";
import type { Reading, Unit } from "./unit";
import type { Workspace } from "./workspace";

/** Reads a unit from its text: its entities, and what is wrong with its form. */
export function readUnit(unit: Unit, workspace: Workspace): Reading {
  const { file, piece, list } = unit;
  if (file.unreadable !== undefined) return { unit, entities: [], problems: [], faults: [] };
  if (piece === undefined) return readHeadUnit(unit, workspace);
  const reading = readPiece(piece, file.anchors);
  const node = reading.item;
  if (node === undefined) return { unit, entities: [], problems: reading.problems, faults: [] };
  const definition = definedBy(file.kind, list);
  if (definition === undefined) return { unit, entities: [], problems: reading.problems, faults: [] };
  const faults = validate(definition, node);
  const entities = node.type === "map" ? [entityOf(definition, node, file, workspace)] : [];
  return { unit, entities, problems: reading.problems, faults };
}

function readHeadUnit(unit: Unit, workspace: Workspace): Reading {
  const { file } = unit;
  const { root } = file;
  const problems: Problem[] = [...file.headProblems];
  if (root === undefined) return { unit, entities: [], problems, faults: [] };
  const faults: SchemaFault[] = [...validate(headDefinition(file), root)];
  const entities: Entity[] = [];
  switch (file.kind) {
    case "calendar":
      entities.push(new Calendar(root, file, workspace));
      break;
    case "plan":
      entities.push(new Plan(root, file, workspace), ...planParts(root, file, workspace));
      break;
    case "policy": {
      const clauses = readClauses(file, root, workspace, problems, faults);
      entities.push(new Policy(root, file, workspace, clauses));
      break;
    }
    case "pause":
      entities.push(new Pause(root, file, workspace));
      break;
    case "config":
      entities.push(new Config(root, file, workspace));
      break;
    case "post":
      entities.push(new Post(root, file, workspace, readBody(file, root, workspace, problems), undefined));
      break;
    case "people":
    case "channels":
      break;
  }
  // Lists written in one line stand in the head.
  for (const [key, definition] of Object.entries(entityLists(file.kind))) {
    for (const node of itemsOf(root.get(key))) {
      if (node.type !== "map") continue;
      if (faults.length < MOST_FAULTS) faults.push(...validate(definition, node));
      entities.push(entityOf(definition, node, file, workspace));
    }
  }
  return { unit, entities, problems, faults };
}

/** Nobody reads more of lists that are written in one line. */
const MOST_FAULTS = 1000;

function headDefinition(file: WorkspaceFile): DefinitionName {
  return HEADS[file.kind];
}

function entityOf(
  definition: DefinitionName,
  node: MapNode,
  file: WorkspaceFile,
  workspace: Workspace,
): Entity {
  switch (definition) {
    case "post":
      return new Post(
        node,
        file,
        workspace,
        undefined,
        file.defaults === undefined ? undefined : postFields(file.defaults),
      );
    case "person":
      return new Person(node, file, workspace);
    case "channel":
      return new Channel(node, file, workspace);
    case "goal":
      return new Goal(node, file, workspace);
    case "objective":
      return new Objective(node, file, workspace);
    case "segment":
      return new Segment(node, file, workspace);
    case "zone":
      return new Zone(node, file, workspace);
    case "step":
      return new Step(node, file, workspace);
    case "campaign":
      return new Campaign(node, file, workspace);
    default:
      throw new Error(`No entity is made of ${definition}`);
  }
}

/** Entities inside the parts of a plan that are no lists of their own. */
function planParts(root: MapNode, file: WorkspaceFile, workspace: Workspace): Entity[] {
  const parts: Entity[] = [];
  for (const node of itemsOf(mapOf(root.get("situation"))?.get("opportunities"))) {
    if (node.type === "map") parts.push(new Opportunity(node, file, workspace));
  }
  for (const node of itemsOf(mapOf(root.get("strategy"))?.get("themes"))) {
    if (node.type === "map") parts.push(new Theme(node, file, workspace));
  }
  return parts;
}

function readClauses(
  file: WorkspaceFile,
  root: MapNode,
  workspace: Workspace,
  problems: Problem[],
  faults: SchemaFault[],
): Clause[] {
  const { source } = file;
  const clauses: Clause[] = [];
  if (source instanceof MarkdownSource) {
    const body = workspace.markdown?.readPolicyBody(source);
    if (body === undefined) return clauses;
    problems.push(...body.problems);
    for (const clause of body.clauses) {
      const settings: Setting[] = [];
      for (const piece of clause.settingsBlocks)
        settings.push(...readSettings(piece, file, problems, faults));
      clauses.push({
        id: clause.id === "" ? file.id : clause.id,
        title: clause.title === "" ? (textOf(root.get("title")) ?? file.id) : clause.title,
        at: clause.idPlace,
        settings,
        rules: clause.ruleBlocks.flatMap((piece) => readRule(piece, file, problems, faults)),
      });
    }
    return clauses;
  }
  for (const node of itemsOf(root.get("clauses"))) {
    if (node.type !== "map") continue;
    faults.push(...validate("clause", node));
    const fields = clauseFields(node);
    const id = textOf(fields.id);
    const settings = mapOf(fields.settings);
    clauses.push({
      id: id ?? "",
      title: textOf(fields.title) ?? id ?? "",
      at: fields.id?.value ?? node,
      settings: settings === undefined ? [] : settingsOf(settings),
      rules: itemsOf(fields.rules).flatMap((rule) => (rule.type === "map" ? [ruleOf(rule)] : [])),
    });
  }
  return clauses;
}

function readSettings(
  piece: Piece,
  file: WorkspaceFile,
  problems: Problem[],
  faults: SchemaFault[],
): Setting[] {
  const reading = readPiece(piece, file.anchors);
  problems.push(...reading.problems);
  if (reading.root === undefined) return [];
  faults.push(...validate("settings", reading.root));
  return settingsOf(reading.root);
}

function readRule(piece: Piece, file: WorkspaceFile, problems: Problem[], faults: SchemaFault[]): OwnRule[] {
  const reading = readPiece(piece, file.anchors);
  problems.push(...reading.problems);
  if (reading.root === undefined) return [];
  faults.push(...validate("rule", reading.root));
  return [ruleOf(reading.root)];
}

function ruleOf(node: MapNode): OwnRule {
  return { node, fields: ruleFields(node) };
}

function settingsOf(map: MapNode): Setting[] {
  return map.pairs.flatMap((pair) =>
    typeof pair.key.value === "string" ? [{ name: pair.key.value, at: pair.key, node: pair.value }] : [],
  );
}

function readBody(
  file: WorkspaceFile,
  root: MapNode,
  workspace: Workspace,
  problems: Problem[],
): PostBody | undefined {
  const { source } = file;
  if (!(source instanceof MarkdownSource)) return undefined;
  const body = readPlainBody(source) ?? workspace.markdown?.readPostBody(source);
  if (body === undefined) return undefined;
  problems.push(...body.problems);
  const parts: LocalisedPart[] = [];
  const add = (
    language: string | undefined,
    text: { text: string; placeOf(start: number, end: number): { piece: Piece; start: number; end: number } },
  ) => {
    if (text.text === "") return;
    const place = text.placeOf(0, text.text.length);
    const node = new ScalarNode(place.piece, place.start, place.end, text.text, "block") as TextNode;
    parts.push({ language, node, placeOf: (from, to) => text.placeOf(from, to) });
  };
  add(textOf(root.get("language")), body);
  for (const [language, text] of body.languages ?? []) add(language, text);
  return { parts };
}

const HEADS: Readonly<Record<FileKind, DefinitionName>> = {
  config: "config",
  people: "peopleHead",
  channels: "channelsHead",
  plan: "planHead",
  policy: "policyHead",
  pause: "pause",
  calendar: "calendarHead",
  post: "postFile",
};
