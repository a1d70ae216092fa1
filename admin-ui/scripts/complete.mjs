// What the services' documents leave open, as their Java says it: which fields an answer may lack, and the kinds of content.
const MAY_LACK = {
  Button: ['itemId', 'type', 'key', 'url', 'appId', 'pagePath', 'mediaId', 'articleId'],
  Violation: ['limit'],
  Channel: ['previousTokenUntil', 'previousEncodingAesKeyUntil', 'callbacks'],
  Check: ['at', 'errcode', 'errmsg'],
  Menu: ['published', 'notes'],
  MenuChange: ['fields', 'name', 'pointer'],
  Video: ['title', 'description'],
  Music: ['title', 'description', 'musicUrl', 'hqMusicUrl'],
  Transfer: ['agent'],
  External: ['secret', 'fallback'],
  Event: ['text', 'key', 'scene'],
  PreviewRequest: ['at'],
  Rules: ['default', 'subscribe', 'offHours'],
  OffHours: ['timeZone', 'content'],
  Holiday: ['name'],
};
const MAY_BE_NULL = { Channel: ['originalId'], Check: ['fix'], ItemCount: ['key'] };
const ALL_OPTIONAL = ['ButtonRequest', 'DraftRequest', 'ChannelRequest', 'Callbacks'];
const ANSWERS = ['Silence', 'Text', 'Image', 'Voice', 'Video', 'Music', 'News', 'Transfer'];
const CONTENTS = [...ANSWERS, 'External'];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function complete(document) {
  const { schemas } = document.components;
  if (schemas.Content) describeContents(document, schemas);
  if (schemas.Active) describeActive(schemas);
  for (const [name, schema] of Object.entries(schemas)) if (schema.properties) describeFields(name, schema);
  nameJson(document.paths);
  if (schemas.Opening) schemas.Opening.properties.day.enum = DAYS;
  return document;
}

function describeFields(name, schema) {
  if (ALL_OPTIONAL.includes(name)) return;
  const optional = MAY_LACK[name] ?? [];
  schema.required = Object.keys(schema.properties).filter((field) => !optional.includes(field));
  for (const field of MAY_BE_NULL[name] ?? []) schema.properties[field].type = ['string', 'null'];
}

/** What is not text/csv is JSON. */
function nameJson(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node['*/*']) {
    node['application/json'] = node['*/*'];
    delete node['*/*'];
  }
  Object.values(node).forEach(nameJson);
}

function describeContents(document, schemas) {
  for (const kind of CONTENTS) schemas[kind] = ofKind(kind, schemas[kind]);
  schemas.Content = union(CONTENTS);
  schemas.Answer = union(ANSWERS);
  nameUnions(document.paths);
  for (const [name, schema] of Object.entries(schemas)) if (name !== 'Content' && name !== 'Answer') nameUnions(schema);
}

function ofKind(kind, schema) {
  const type = { type: 'string', enum: [kind.toLowerCase()] };
  const own = (schema.allOf ?? [schema]).find((part) => part.properties)?.properties ?? {};
  return { type: 'object', properties: { type, ...own } };
}

function union(kinds) {
  const mapping = Object.fromEntries(kinds.map((kind) => [kind.toLowerCase(), ref(kind).$ref]));
  return { oneOf: kinds.map(ref), discriminator: { propertyName: 'type', mapping } };
}

/** The documents repeat the kinds, not always all of them, wherever one of them stands. */
function nameUnions(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (value?.oneOf) node[name] = ref(name === 'fallback' ? 'Answer' : 'Content');
    else nameUnions(value);
  }
}

/** Two kinds of points share a name in Java; the one of active followers has no total. */
function describeActive(schemas) {
  const { start, unique } = schemas.Point.properties;
  schemas.ActivePoint = { type: 'object', properties: { start, unique } };
  schemas.Active.properties.series.items = ref('ActivePoint');
}

function ref(name) {
  return { $ref: `#/components/schemas/${name}` };
}
