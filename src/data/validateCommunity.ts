// @ts-nocheck
/* oxlint-disable */
// Made by scripts/schema.mjs from the types in src/model. Change those, and run `npm run schema`.
import type { ShapeValidator } from './shapeValidator.ts'

/** The fields of each type. */
export const fields: Readonly<Record<string, readonly string[]>> = {
  Community: [
    'version',
    'id',
    'name',
    'url',
    'channels',
    'meetings',
    'recordings',
    'events',
    'repositories',
    'resources',
    'contributionPaths',
    'steps',
    'bodies',
    'people',
    'contacts',
    'principles',
    'policies',
    'topics',
    'focusAreas',
    'recognitions',
    'faqs',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'title',
    'tagline',
    'description',
    'foundation',
    'maturity',
    'seo',
    'blog',
    'links',
    'repositoryGroups',
    'sections',
  ],
  Channel: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'kind',
    'name',
    'href',
    'address',
    'shownAs',
    'network',
    'workspace',
    'invite',
    'purpose',
    'topics',
    'access',
    'bridgedTo',
    'status',
    'successor',
    'notes',
  ],
  Invite: ['href', 'temporary', 'expires'],
  InlineLink: ['kind', 'text', 'href'],
  InlineCode: ['kind', 'text'],
  InlineEmphasis: ['kind', 'text'],
  ChannelAccess: ['read', 'join', 'post'],
  Note: ['kind', 'title', 'body'],
  Paragraph: ['kind', 'text'],
  List: ['kind', 'ordered', 'items'],
  ListItem: ['id', 'text', 'items'],
  NoteBlock: ['kind', 'note'],
  Meeting: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'title',
    'summary',
    'schedule',
    'join',
    'agenda',
    'minutes',
    'recordings',
    'slides',
    'calendars',
    'access',
    'host',
    'expect',
    'bring',
    'consent',
    'status',
    'resumesOn',
    'notes',
    'supersededBy',
  ],
  RecurringSchedule: ['time', 'timeZone', 'durationMinutes', 'exceptions', 'asPublished', 'kind', 'rule', 'from'],
  CancelledOccurrence: ['kind', 'date', 'reason'],
  MovedOccurrence: ['kind', 'date', 'to', 'reason'],
  AddedOccurrence: ['kind', 'date', 'time', 'reason'],
  SingleSchedule: ['time', 'timeZone', 'durationMinutes', 'exceptions', 'asPublished', 'kind', 'date'],
  ApproximateSchedule: [
    'asPublished',
    'kind',
    'every',
    'weekday',
    'time',
    'timeZone',
    'durationMinutes',
    'first',
    'last',
    'next',
    'note',
  ],
  ApproximateInterval: ['min', 'max', 'unit'],
  UnscheduledSchedule: ['asPublished', 'kind', 'reason', 'note'],
  EndedSchedule: ['asPublished', 'kind', 'on', 'note'],
  PublishedReference: ['href', 'label'],
  ChannelReference: ['via', 'lead', 'note'],
  Lead: ['count', 'unit'],
  WithheldReference: ['withheld', 'lead'],
  PublishedCalendar: ['kind', 'label', 'href'],
  Recording: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'title',
    'heldOn',
    'meeting',
    'recordings',
    'slides',
    'minutes',
  ],
  Event: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'title',
    'description',
    'dates',
    'tentative',
    'href',
    'location',
    'colocatedWith',
  ],
  DateRange: ['from', 'to', 'asPublished'],
  Repository: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'name', 'href', 'description', 'group'],
  Resource: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'kind',
    'label',
    'href',
    'description',
    'status',
    'notes',
  ],
  ContributionPath: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'title',
    'summary',
    'items',
    'repositories',
    'channels',
    'labels',
    'links',
  ],
  Link: ['label', 'href', 'shownAs', 'access'],
  Step: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'title', 'body', 'links'],
  Body: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'name',
    'kind',
    'summary',
    'members',
    'membersSource',
    'links',
    'access',
    'charter',
    'decision',
    'elections',
    'meetings',
    'channels',
    'repositories',
    'parent',
    'notes',
  ],
  Person: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'name',
    'role',
    'affiliations',
    'handle',
    'href',
    'avatar',
    'term',
    'status',
  ],
  Handle: ['name', 'service'],
  Term: ['from', 'to'],
  Vacancy: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'vacant', 'role', 'term'],
  PersonContact: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'for', 'notes', 'person'],
  VacantContact: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'for', 'notes', 'vacant'],
  ChannelContact: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'for', 'notes', 'via'],
  Principle: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'name', 'description'],
  Policy: [
    'id',
    'verifiedOn',
    'expires',
    'updatedOn',
    'revision',
    'kind',
    'title',
    'href',
    'summary',
    'covers',
    'principles',
    'adoptedFrom',
    'reporting',
    'links',
  ],
  Reporting: ['how', 'not', 'contact'],
  Topic: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'title', 'topics'],
  FocusArea: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'title', 'summary', 'drivers'],
  Recognition: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'who', 'how'],
  Faq: ['id', 'verifiedOn', 'expires', 'updatedOn', 'revision', 'question', 'answer'],
  Foundation: ['id', 'name', 'href', 'trademarks'],
  Seo: ['title', 'description', 'image', 'url', 'aliases', 'socialHandle'],
  RepositoryGroup: ['id', 'title'],
  CollectionSection: ['kind', 'id', 'heading', 'intro', 'outro', 'notes', 'only'],
  ProseSection: ['kind', 'id', 'heading', 'body'],
}

/** Looks at the shape of a community, and calls `visit` of its `this` with each place to be looked at further. */
export const validateCommunity: ShapeValidator = validate52

const schema19 = {
  properties: {
    $schema: 0,
    version: 0,
    id: 0,
    name: 0,
    url: 0,
    channels: 0,
    meetings: 0,
    recordings: 0,
    events: 0,
    repositories: 0,
    resources: 0,
    contributionPaths: 0,
    steps: 0,
    bodies: 0,
    people: {
      type: 'array',
      items: {
        if: { type: ['object'] },
        then: { if: { required: ['vacant'] }, then: { $ref: '#/$defs/Vacancy' }, else: { $ref: '#/$defs/Person' } },
        else: { type: ['object'] },
      },
    },
    contacts: 0,
    principles: 0,
    policies: 0,
    topics: 0,
    focusAreas: 0,
    recognitions: 0,
    faqs: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    title: 0,
    tagline: 0,
    description: 0,
    foundation: 0,
    maturity: 0,
    seo: 0,
    blog: 0,
    links: 0,
    repositoryGroups: 0,
    sections: 0,
  },
}
const func1 = Object.prototype.hasOwnProperty
const pattern3 = new RegExp('^x-', 'u')
const schema20 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    kind: 0,
    name: 0,
    href: 0,
    address: 0,
    shownAs: 0,
    network: 0,
    workspace: 0,
    invite: 0,
    purpose: 0,
    topics: 0,
    access: 0,
    bridgedTo: 0,
    status: 0,
    successor: 0,
    notes: 0,
  },
}
function validate54(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate54.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  this.visit('date', data, instancePath + '')
  validate54.errors = vErrors
  return errors === 0
}
validate54.evaluated = { dynamicProps: false, dynamicItems: false }
const schema22 = {
  enum: [
    'slack',
    'zulip',
    'discord',
    'matrix',
    'irc',
    'mailing-list',
    'forum',
    'github-discussions',
    'github',
    'gitlab',
    'document',
    'blog',
    'rss',
    'email',
    'bluesky',
    'mastodon',
    'x',
    'linkedin',
    'youtube',
    'other',
  ],
}
function validate58(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate58.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(
      data === 'slack' ||
      data === 'zulip' ||
      data === 'discord' ||
      data === 'matrix' ||
      data === 'irc' ||
      data === 'mailing-list' ||
      data === 'forum' ||
      data === 'github-discussions' ||
      data === 'github' ||
      data === 'gitlab' ||
      data === 'document' ||
      data === 'blog' ||
      data === 'rss' ||
      data === 'email' ||
      data === 'bluesky' ||
      data === 'mastodon' ||
      data === 'x' ||
      data === 'linkedin' ||
      data === 'youtube' ||
      data === 'other'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema22.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate58.errors = vErrors
  return errors === 0
}
validate58.evaluated = { dynamicProps: false, dynamicItems: false }
const schema23 = {
  else: {
    if: { type: ['object'] },
    then: { type: 'object', additionalProperties: { type: 'string', place: 'words' }, place: 'languages' },
    else: { type: ['string', 'object'] },
  },
}
function validate60(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate60.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (typeof data !== 'string') {
      const err1 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'string' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    this.visit('words', data, instancePath + '')
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs5 = errors
    const _errs6 = errors
    let valid1 = true
    const _errs7 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err2 = {}
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs9 = errors
      this.visit('languages', data, instancePath + '')
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const key0 in data) {
          let data0 = data[key0]
          if (typeof data0 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/else/then/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err3]
            } else {
              vErrors.push(err3)
            }
            errors++
          }
          this.visit('words', data0, instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'))
        }
      } else {
        const err4 = { instancePath, schemaPath: '#/else/then/type', keyword: 'type', params: { type: 'object' } }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid1 = _errs9 === errors
      valid1 = _valid1
      if (valid1) {
        var props0 = true
      }
      ifClause1 = 'then'
    } else {
      const _errs14 = errors
      if (typeof data !== 'string' && !(data && typeof data == 'object' && !Array.isArray(data))) {
        const err5 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema23.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      var _valid1 = _errs14 === errors
      valid1 = _valid1
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err6 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    var _valid0 = _errs5 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate60.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate60.evaluated = { dynamicProps: true, dynamicItems: false }
function validate63(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate63.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Invite', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.href === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'href' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'href' || key0 === 'temporary' || key0 === 'expires')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.href !== undefined) {
      let data0 = data.href
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('address', data0, instancePath + '/href')
    }
    if (data.temporary !== undefined) {
      if (typeof data.temporary !== 'boolean') {
        const err3 = {
          instancePath: instancePath + '/temporary',
          schemaPath: '#/properties/temporary/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate63.errors = vErrors
  return errors === 0
}
validate63.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema25 = {
  else: {
    if: { type: ['object'] },
    then: { type: 'object', additionalProperties: { $ref: '#/$defs/Text' }, place: 'languages' },
    else: { type: ['string', 'array', 'object'] },
  },
}
const schema26 = {
  else: {
    if: { type: ['array'] },
    then: { type: 'array', items: { $ref: '#/$defs/Inline' } },
    else: { type: ['string', 'array'] },
  },
}
const schema27 = {
  else: {
    if: { type: ['object'] },
    then: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['link', 'code', 'emphasis'] } },
      allOf: [
        { if: { required: ['kind'], properties: { kind: { enum: ['link'] } } }, then: { $ref: '#/$defs/InlineLink' } },
        { if: { required: ['kind'], properties: { kind: { enum: ['code'] } } }, then: { $ref: '#/$defs/InlineCode' } },
        {
          if: { required: ['kind'], properties: { kind: { enum: ['emphasis'] } } },
          then: { $ref: '#/$defs/InlineEmphasis' },
        },
      ],
    },
    else: { type: ['string', 'object'] },
  },
}
function validate69(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate69.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type InlineLink', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.href === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'href' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text' || key0 === 'href')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('link' !== data0) {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'link' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (typeof data.text !== 'string') {
        const err6 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.href !== undefined) {
      let data2 = data.href
      if (typeof data2 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      this.visit('address', data2, instancePath + '/href')
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate69.errors = vErrors
  return errors === 0
}
validate69.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate71(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate71.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type InlineCode', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('code' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'code' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (typeof data.text !== 'string') {
        const err5 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate71.errors = vErrors
  return errors === 0
}
validate71.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate73(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate73.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type InlineEmphasis', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('emphasis' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'emphasis' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (typeof data.text !== 'string') {
        const err5 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate73.errors = vErrors
  return errors === 0
}
validate73.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate68(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate68.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (typeof data !== 'string') {
      const err1 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'string' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    this.visit('piece', data, instancePath + '')
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs5 = errors
    const _errs6 = errors
    let valid1 = true
    const _errs7 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err2 = {}
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs9 = errors
      const _errs12 = errors
      let valid3 = true
      const _errs13 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing0
        if (data.kind === undefined && (missing0 = 'kind')) {
          const err3 = {}
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'link')) {
              const err4 = {}
              if (vErrors === null) {
                vErrors = [err4]
              } else {
                vErrors.push(err4)
              }
              errors++
            }
          }
        }
      }
      var _valid2 = _errs13 === errors
      errors = _errs12
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12
        } else {
          vErrors = null
        }
      }
      if (_valid2) {
        const _errs15 = errors
        if (!validate69.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
          errors = vErrors.length
        }
        var _valid2 = _errs15 === errors
        valid3 = _valid2
        if (valid3) {
          var props0 = true
        }
      }
      if (!valid3) {
        const err5 = {
          instancePath,
          schemaPath: '#/else/then/allOf/0/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      const _errs17 = errors
      let valid5 = true
      const _errs18 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing1
        if (data.kind === undefined && (missing1 = 'kind')) {
          const err6 = {}
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'code')) {
              const err7 = {}
              if (vErrors === null) {
                vErrors = [err7]
              } else {
                vErrors.push(err7)
              }
              errors++
            }
          }
        }
      }
      var _valid3 = _errs18 === errors
      errors = _errs17
      if (vErrors !== null) {
        if (_errs17) {
          vErrors.length = _errs17
        } else {
          vErrors = null
        }
      }
      if (_valid3) {
        const _errs20 = errors
        if (!validate71.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
          errors = vErrors.length
        }
        var _valid3 = _errs20 === errors
        valid5 = _valid3
        if (valid5) {
          var props1 = true
        }
      }
      if (!valid5) {
        const err8 = {
          instancePath,
          schemaPath: '#/else/then/allOf/1/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
          props0 = true
        } else {
          props0 = props0 || {}
          Object.assign(props0, props1)
        }
      }
      const _errs22 = errors
      let valid7 = true
      const _errs23 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing2
        if (data.kind === undefined && (missing2 = 'kind')) {
          const err9 = {}
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'emphasis')) {
              const err10 = {}
              if (vErrors === null) {
                vErrors = [err10]
              } else {
                vErrors.push(err10)
              }
              errors++
            }
          }
        }
      }
      var _valid4 = _errs23 === errors
      errors = _errs22
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = _errs22
        } else {
          vErrors = null
        }
      }
      if (_valid4) {
        const _errs25 = errors
        if (!validate73.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors)
          errors = vErrors.length
        }
        var _valid4 = _errs25 === errors
        valid7 = _valid4
        if (valid7) {
          var props2 = true
        }
      }
      if (!valid7) {
        const err11 = {
          instancePath,
          schemaPath: '#/else/then/allOf/2/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (props0 !== true && props2 !== undefined) {
        if (props2 === true) {
          props0 = true
        } else {
          props0 = props0 || {}
          Object.assign(props0, props2)
        }
      }
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.kind === undefined) {
          const err12 = {
            instancePath,
            schemaPath: '#/else/then/required',
            keyword: 'required',
            params: { missingProperty: 'kind' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        if (props0 !== true) {
          props0 = props0 || {}
          props0.kind = true
        }
        if (data.kind !== undefined) {
          let data3 = data.kind
          if (!(data3 === 'link' || data3 === 'code' || data3 === 'emphasis')) {
            const err13 = {
              instancePath: instancePath + '/kind',
              schemaPath: '#/else/then/properties/kind/enum',
              keyword: 'enum',
              params: { allowedValues: schema27.else.then.properties.kind.enum },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
        }
      } else {
        const err14 = { instancePath, schemaPath: '#/else/then/type', keyword: 'type', params: { type: 'object' } }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      var _valid1 = _errs9 === errors
      valid1 = _valid1
      ifClause1 = 'then'
    } else {
      const _errs27 = errors
      if (typeof data !== 'string' && !(data && typeof data == 'object' && !Array.isArray(data))) {
        const err15 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema27.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
      var _valid1 = _errs27 === errors
      valid1 = _valid1
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err16 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err16]
      } else {
        vErrors.push(err16)
      }
      errors++
    }
    var _valid0 = _errs5 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err17 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err17]
    } else {
      vErrors.push(err17)
    }
    errors++
  }
  validate68.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate68.evaluated = { dynamicProps: true, dynamicItems: false }
function validate67(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate67.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (typeof data !== 'string') {
      const err1 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'string' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    this.visit('text', data, instancePath + '')
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs5 = errors
    const _errs6 = errors
    let valid1 = true
    const _errs7 = errors
    if (!Array.isArray(data)) {
      const err2 = {}
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs9 = errors
      if (Array.isArray(data)) {
        const len0 = data.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate68.call(this, data[i0], {
              instancePath: instancePath + '/' + i0,
              parentData: data,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: '#/else/then/type', keyword: 'type', params: { type: 'array' } }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      var _valid1 = _errs9 === errors
      valid1 = _valid1
      if (valid1) {
        var items0 = true
      }
      ifClause1 = 'then'
    } else {
      const _errs12 = errors
      if (typeof data !== 'string' && !Array.isArray(data)) {
        const err4 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema26.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid1 = _errs12 === errors
      valid1 = _valid1
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err5 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    var _valid0 = _errs5 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate67.errors = vErrors
  evaluated0.items = items0
  return errors === 0
}
validate67.evaluated = { dynamicProps: false, dynamicItems: true }
function validate66(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate66.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (typeof data !== 'string' && !Array.isArray(data)) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (!validate67.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
      errors = vErrors.length
    } else {
      var items0 = validate67.evaluated.items
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs4 = errors
    const _errs5 = errors
    let valid1 = true
    const _errs6 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err1 = {}
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    var _valid1 = _errs6 === errors
    errors = _errs5
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs8 = errors
      this.visit('languages', data, instancePath + '')
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const key0 in data) {
          if (
            !validate67.call(this, data[key0], {
              instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data,
              parentDataProperty: key0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: '#/else/then/type', keyword: 'type', params: { type: 'object' } }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      var _valid1 = _errs8 === errors
      valid1 = _valid1
      if (valid1) {
        var props0 = true
      }
      ifClause1 = 'then'
    } else {
      const _errs12 = errors
      if ((!data || typeof data != 'object') && typeof data !== 'string') {
        const err3 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema25.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      var _valid1 = _errs12 === errors
      valid1 = _valid1
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err4 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    var _valid0 = _errs4 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate66.errors = vErrors
  evaluated0.props = props0
  evaluated0.items = items0
  return errors === 0
}
validate66.evaluated = { dynamicProps: true, dynamicItems: true }
const schema32 = { enum: ['public', 'account', 'members', 'moderators'] }
function validate81(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate81.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (!(data === 'public' || data === 'account' || data === 'members' || data === 'moderators')) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema32.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate81.errors = vErrors
  return errors === 0
}
validate81.evaluated = { dynamicProps: false, dynamicItems: false }
function validate80(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate80.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ChannelAccess', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'read' || key0 === 'join' || key0 === 'post')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.read !== undefined) {
      if (
        !validate81.call(this, data.read, {
          instancePath: instancePath + '/read',
          parentData: data,
          parentDataProperty: 'read',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
        errors = vErrors.length
      }
    }
    if (data.join !== undefined) {
      if (
        !validate81.call(this, data.join, {
          instancePath: instancePath + '/join',
          parentData: data,
          parentDataProperty: 'join',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
        errors = vErrors.length
      }
    }
    if (data.post !== undefined) {
      if (
        !validate81.call(this, data.post, {
          instancePath: instancePath + '/post',
          parentData: data,
          parentDataProperty: 'post',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate80.errors = vErrors
  return errors === 0
}
validate80.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema33 = { enum: ['active', 'archived', 'retired', 'missing'] }
function validate86(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate86.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (!(data === 'active' || data === 'archived' || data === 'retired' || data === 'missing')) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema33.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate86.errors = vErrors
  return errors === 0
}
validate86.evaluated = { dynamicProps: false, dynamicItems: false }
const schema35 = { enum: ['note', 'info', 'tip', 'warning', 'danger', 'success'] }
function validate89(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate89.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(
      data === 'note' ||
      data === 'info' ||
      data === 'tip' ||
      data === 'warning' ||
      data === 'danger' ||
      data === 'success'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema35.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate89.errors = vErrors
  return errors === 0
}
validate89.evaluated = { dynamicProps: false, dynamicItems: false }
const schema36 = {
  else: {
    if: { type: ['object'] },
    then: { type: 'object', additionalProperties: { $ref: '#/$defs/Prose' }, place: 'languages' },
    else: { type: ['string', 'array', 'object'] },
  },
}
const schema37 = {
  else: {
    if: { type: ['array'] },
    then: { type: 'array', items: { $ref: '#/$defs/Block' } },
    else: { type: ['string', 'array'] },
  },
}
const schema38 = {
  then: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['paragraph', 'list', 'callout'] } },
    allOf: [
      {
        if: { required: ['kind'], properties: { kind: { enum: ['paragraph'] } } },
        then: { $ref: '#/$defs/Paragraph' },
      },
      { if: { required: ['kind'], properties: { kind: { enum: ['list'] } } }, then: { $ref: '#/$defs/List' } },
      { if: { required: ['kind'], properties: { kind: { enum: ['callout'] } } }, then: { $ref: '#/$defs/NoteBlock' } },
    ],
  },
  else: { type: ['object'] },
}
function validate95(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate95.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Paragraph', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('paragraph' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'paragraph' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate67.call(this, data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate95.errors = vErrors
  return errors === 0
}
validate95.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const wrapper0 = { validate: validate99 }
function validate99(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate99.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ListItem', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.text === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'text' || key0 === 'items')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.text !== undefined) {
      if (
        !validate67.call(this, data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
        errors = vErrors.length
      }
    }
    if (data.items !== undefined) {
      let data2 = data.items
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate.call(this, data2[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate99.errors = vErrors
  return errors === 0
}
validate99.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate98(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate98.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type List', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.items === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'items' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'ordered' || key0 === 'items')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('list' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'list' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.ordered !== undefined) {
      if (typeof data.ordered !== 'boolean') {
        const err5 = {
          instancePath: instancePath + '/ordered',
          schemaPath: '#/properties/ordered/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.items !== undefined) {
      let data2 = data.items
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate99.call(this, data2[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate98.errors = vErrors
  return errors === 0
}
validate98.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const wrapper1 = { validate: validate88 }
function validate103(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate103.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type NoteBlock', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.note === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'note' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'note')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('callout' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'callout' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.note !== undefined) {
      if (
        !wrapper1.validate.call(this, data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate103.errors = vErrors
  return errors === 0
}
validate103.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate94(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate94.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    const _errs6 = errors
    let valid2 = true
    const _errs7 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.kind === undefined && (missing0 = 'kind')) {
        const err1 = {}
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'paragraph')) {
            const err2 = {}
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
        }
      }
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    if (_valid1) {
      const _errs9 = errors
      if (!validate95.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs9 === errors
      valid2 = _valid1
      if (valid2) {
        var props0 = true
      }
    }
    if (!valid2) {
      const err3 = { instancePath, schemaPath: '#/then/allOf/0/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    const _errs11 = errors
    let valid4 = true
    const _errs12 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1
      if (data.kind === undefined && (missing1 = 'kind')) {
        const err4 = {}
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'list')) {
            const err5 = {}
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
        }
      }
    }
    var _valid2 = _errs12 === errors
    errors = _errs11
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11
      } else {
        vErrors = null
      }
    }
    if (_valid2) {
      const _errs14 = errors
      if (!validate98.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs14 === errors
      valid4 = _valid2
      if (valid4) {
        var props1 = true
      }
    }
    if (!valid4) {
      const err6 = { instancePath, schemaPath: '#/then/allOf/1/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (props0 !== true && props1 !== undefined) {
      if (props1 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props1)
      }
    }
    const _errs16 = errors
    let valid6 = true
    const _errs17 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2
      if (data.kind === undefined && (missing2 = 'kind')) {
        const err7 = {}
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'callout')) {
            const err8 = {}
            if (vErrors === null) {
              vErrors = [err8]
            } else {
              vErrors.push(err8)
            }
            errors++
          }
        }
      }
    }
    var _valid3 = _errs17 === errors
    errors = _errs16
    if (vErrors !== null) {
      if (_errs16) {
        vErrors.length = _errs16
      } else {
        vErrors = null
      }
    }
    if (_valid3) {
      const _errs19 = errors
      if (!validate103.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs19 === errors
      valid6 = _valid3
      if (valid6) {
        var props2 = true
      }
    }
    if (!valid6) {
      const err9 = { instancePath, schemaPath: '#/then/allOf/2/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (props0 !== true && props2 !== undefined) {
      if (props2 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props2)
      }
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err10 = {
          instancePath,
          schemaPath: '#/then/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (props0 !== true) {
        props0 = props0 || {}
        props0.kind = true
      }
      if (data.kind !== undefined) {
        let data3 = data.kind
        if (!(data3 === 'paragraph' || data3 === 'list' || data3 === 'callout')) {
          const err11 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/then/properties/kind/enum',
            keyword: 'enum',
            params: { allowedValues: schema38.then.properties.kind.enum },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs21 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err13 = { instancePath, schemaPath: '#/else/type', keyword: 'type', params: { type: schema38.else.type } }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    var _valid0 = _errs21 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err14 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate94.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate94.evaluated = { dynamicProps: true, dynamicItems: false }
function validate93(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate93.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (typeof data !== 'string') {
      const err1 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'string' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    this.visit('prose', data, instancePath + '')
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs5 = errors
    const _errs6 = errors
    let valid1 = true
    const _errs7 = errors
    if (!Array.isArray(data)) {
      const err2 = {}
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs9 = errors
      if (Array.isArray(data)) {
        const len0 = data.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate94.call(this, data[i0], {
              instancePath: instancePath + '/' + i0,
              parentData: data,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = { instancePath, schemaPath: '#/else/then/type', keyword: 'type', params: { type: 'array' } }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      var _valid1 = _errs9 === errors
      valid1 = _valid1
      if (valid1) {
        var items0 = true
      }
      ifClause1 = 'then'
    } else {
      const _errs12 = errors
      if (typeof data !== 'string' && !Array.isArray(data)) {
        const err4 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema37.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid1 = _errs12 === errors
      valid1 = _valid1
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err5 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    var _valid0 = _errs5 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate93.errors = vErrors
  evaluated0.items = items0
  return errors === 0
}
validate93.evaluated = { dynamicProps: false, dynamicItems: true }
function validate92(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate92.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (typeof data !== 'string' && !Array.isArray(data)) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (!validate93.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)
      errors = vErrors.length
    } else {
      var items0 = validate93.evaluated.items
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs4 = errors
    const _errs5 = errors
    let valid1 = true
    const _errs6 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err1 = {}
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    var _valid1 = _errs6 === errors
    errors = _errs5
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs8 = errors
      this.visit('languages', data, instancePath + '')
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const key0 in data) {
          if (
            !validate93.call(this, data[key0], {
              instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data,
              parentDataProperty: key0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err2 = { instancePath, schemaPath: '#/else/then/type', keyword: 'type', params: { type: 'object' } }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      var _valid1 = _errs8 === errors
      valid1 = _valid1
      if (valid1) {
        var props0 = true
      }
      ifClause1 = 'then'
    } else {
      const _errs12 = errors
      if ((!data || typeof data != 'object') && typeof data !== 'string') {
        const err3 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema36.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      var _valid1 = _errs12 === errors
      valid1 = _valid1
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err4 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    var _valid0 = _errs4 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate92.errors = vErrors
  evaluated0.props = props0
  evaluated0.items = items0
  return errors === 0
}
validate92.evaluated = { dynamicProps: true, dynamicItems: true }
function validate88(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate88.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Note', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.body === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'body' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'title' || key0 === 'body')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate89.call(this, data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.body !== undefined) {
      if (
        !validate92.call(this, data.body, {
          instancePath: instancePath + '/body',
          parentData: data,
          parentDataProperty: 'body',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate88.errors = vErrors
  return errors === 0
}
validate88.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate53(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate53.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Channel', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.kind === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.name === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema20.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate58.call(this, data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors)
        errors = vErrors.length
      }
    }
    if (data.name !== undefined) {
      if (
        !validate60.call(this, data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.href !== undefined) {
      let data7 = data.href
      if (typeof data7 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      this.visit('address', data7, instancePath + '/href')
    }
    if (data.address !== undefined) {
      let data8 = data.address
      if (typeof data8 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      this.visit('words', data8, instancePath + '/address')
    }
    if (data.shownAs !== undefined) {
      let data9 = data.shownAs
      if (typeof data9 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/shownAs',
          schemaPath: '#/properties/shownAs/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      this.visit('words', data9, instancePath + '/shownAs')
    }
    if (data.network !== undefined) {
      let data10 = data.network
      if (typeof data10 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/network',
          schemaPath: '#/properties/network/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      this.visit('words', data10, instancePath + '/network')
    }
    if (data.workspace !== undefined) {
      if (
        !validate60.call(this, data.workspace, {
          instancePath: instancePath + '/workspace',
          parentData: data,
          parentDataProperty: 'workspace',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.invite !== undefined) {
      if (
        !validate63.call(this, data.invite, {
          instancePath: instancePath + '/invite',
          parentData: data,
          parentDataProperty: 'invite',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
        errors = vErrors.length
      }
    }
    if (data.purpose !== undefined) {
      if (
        !validate66.call(this, data.purpose, {
          instancePath: instancePath + '/purpose',
          parentData: data,
          parentDataProperty: 'purpose',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.topics !== undefined) {
      let data14 = data.topics
      if (Array.isArray(data14)) {
        const len0 = data14.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate60.call(this, data14[i0], {
              instancePath: instancePath + '/topics/' + i0,
              parentData: data14,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/topics',
          schemaPath: '#/properties/topics/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.access !== undefined) {
      if (
        !validate80.call(this, data.access, {
          instancePath: instancePath + '/access',
          parentData: data,
          parentDataProperty: 'access',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
        errors = vErrors.length
      }
    }
    if (data.bridgedTo !== undefined) {
      let data17 = data.bridgedTo
      if (Array.isArray(data17)) {
        const len1 = data17.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1]
          if (typeof data18 !== 'string') {
            const err12 = {
              instancePath: instancePath + '/bridgedTo/' + i1,
              schemaPath: '#/properties/bridgedTo/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err12]
            } else {
              vErrors.push(err12)
            }
            errors++
          }
          this.visit('reference channels', data18, instancePath + '/bridgedTo/' + i1)
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/bridgedTo',
          schemaPath: '#/properties/bridgedTo/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.status !== undefined) {
      if (
        !validate86.call(this, data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
        errors = vErrors.length
      }
    }
    if (data.successor !== undefined) {
      let data20 = data.successor
      if (typeof data20 !== 'string') {
        const err14 = {
          instancePath: instancePath + '/successor',
          schemaPath: '#/properties/successor/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      this.visit('reference channels', data20, instancePath + '/successor')
    }
    if (data.notes !== undefined) {
      let data21 = data.notes
      if (Array.isArray(data21)) {
        const len2 = data21.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate88.call(this, data21[i2], {
              instancePath: instancePath + '/notes/' + i2,
              parentData: data21,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate53.errors = vErrors
  return errors === 0
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema43 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    title: 0,
    summary: 0,
    schedule: 0,
    join: 0,
    agenda: 0,
    minutes: 0,
    recordings: 0,
    slides: 0,
    calendars: 0,
    access: 0,
    host: 0,
    expect: 0,
    bring: 0,
    consent: 0,
    status: { type: 'string', enum: ['active', 'paused'] },
    resumesOn: 0,
    notes: 0,
    supersededBy: 0,
  },
}
const schema44 = {
  else: {
    if: { type: ['object'] },
    then: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['recurring', 'single', 'approximate', 'unscheduled', 'ended'] } },
      allOf: [
        {
          if: { required: ['kind'], properties: { kind: { enum: ['recurring'] } } },
          then: { $ref: '#/$defs/RecurringSchedule' },
        },
        {
          if: { required: ['kind'], properties: { kind: { enum: ['single'] } } },
          then: { $ref: '#/$defs/SingleSchedule' },
        },
        {
          if: { required: ['kind'], properties: { kind: { enum: ['approximate'] } } },
          then: { $ref: '#/$defs/ApproximateSchedule' },
        },
        {
          if: { required: ['kind'], properties: { kind: { enum: ['unscheduled'] } } },
          then: { $ref: '#/$defs/UnscheduledSchedule' },
        },
        {
          if: { required: ['kind'], properties: { kind: { enum: ['ended'] } } },
          then: { $ref: '#/$defs/EndedSchedule' },
        },
      ],
    },
    else: { type: ['object', 'array'] },
  },
}
const schema45 = {
  then: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['recurring', 'single', 'approximate', 'unscheduled', 'ended'] } },
    allOf: [
      {
        if: { required: ['kind'], properties: { kind: { enum: ['recurring'] } } },
        then: { $ref: '#/$defs/RecurringSchedule' },
      },
      {
        if: { required: ['kind'], properties: { kind: { enum: ['single'] } } },
        then: { $ref: '#/$defs/SingleSchedule' },
      },
      {
        if: { required: ['kind'], properties: { kind: { enum: ['approximate'] } } },
        then: { $ref: '#/$defs/ApproximateSchedule' },
      },
      {
        if: { required: ['kind'], properties: { kind: { enum: ['unscheduled'] } } },
        then: { $ref: '#/$defs/UnscheduledSchedule' },
      },
      {
        if: { required: ['kind'], properties: { kind: { enum: ['ended'] } } },
        then: { $ref: '#/$defs/EndedSchedule' },
      },
    ],
  },
  else: { type: ['object'] },
}
function validate120(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate120.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  this.visit('time', data, instancePath + '')
  validate120.errors = vErrors
  return errors === 0
}
validate120.evaluated = { dynamicProps: false, dynamicItems: false }
function validate122(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate122.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  this.visit('timeZone', data, instancePath + '')
  validate122.errors = vErrors
  return errors === 0
}
validate122.evaluated = { dynamicProps: false, dynamicItems: false }
const schema49 = {
  then: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: ['cancelled', 'moved', 'added'] } },
    allOf: [
      {
        if: { required: ['kind'], properties: { kind: { enum: ['cancelled'] } } },
        then: { $ref: '#/$defs/CancelledOccurrence' },
      },
      {
        if: { required: ['kind'], properties: { kind: { enum: ['moved'] } } },
        then: { $ref: '#/$defs/MovedOccurrence' },
      },
      {
        if: { required: ['kind'], properties: { kind: { enum: ['added'] } } },
        then: { $ref: '#/$defs/AddedOccurrence' },
      },
    ],
  },
  else: { type: ['object'] },
}
function validate125(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate125.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type CancelledOccurrence', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.date === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'date' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'date' || key0 === 'reason')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('cancelled' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'cancelled' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.date !== undefined) {
      if (
        !validate54.call(this, data.date, {
          instancePath: instancePath + '/date',
          parentData: data,
          parentDataProperty: 'date',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.reason !== undefined) {
      if (
        !validate66.call(this, data.reason, {
          instancePath: instancePath + '/reason',
          parentData: data,
          parentDataProperty: 'reason',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate125.errors = vErrors
  return errors === 0
}
validate125.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate129(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate129.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type MovedOccurrence', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.date === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'date' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.to === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'date' || key0 === 'to' || key0 === 'reason')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if ('moved' !== data0) {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'moved' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.date !== undefined) {
      if (
        !validate54.call(this, data.date, {
          instancePath: instancePath + '/date',
          parentData: data,
          parentDataProperty: 'date',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      let data2 = data.to
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === 'date' || key1 === 'time')) {
            const err6 = {
              instancePath: instancePath + '/to',
              schemaPath: '#/properties/to/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err6]
            } else {
              vErrors.push(err6)
            }
            errors++
          }
        }
        if (data2.date !== undefined) {
          if (
            !validate54.call(this, data2.date, {
              instancePath: instancePath + '/to/date',
              parentData: data2,
              parentDataProperty: 'date',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
            errors = vErrors.length
          }
        }
        if (data2.time !== undefined) {
          if (
            !validate120.call(this, data2.time, {
              instancePath: instancePath + '/to/time',
              parentData: data2,
              parentDataProperty: 'time',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.reason !== undefined) {
      if (
        !validate66.call(this, data.reason, {
          instancePath: instancePath + '/reason',
          parentData: data,
          parentDataProperty: 'reason',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate129.errors = vErrors
  return errors === 0
}
validate129.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate135(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate135.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type AddedOccurrence', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.date === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'date' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'date' || key0 === 'time' || key0 === 'reason')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('added' !== data0) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'added' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.date !== undefined) {
      if (
        !validate54.call(this, data.date, {
          instancePath: instancePath + '/date',
          parentData: data,
          parentDataProperty: 'date',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.time !== undefined) {
      if (
        !validate120.call(this, data.time, {
          instancePath: instancePath + '/time',
          parentData: data,
          parentDataProperty: 'time',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
        errors = vErrors.length
      }
    }
    if (data.reason !== undefined) {
      if (
        !validate66.call(this, data.reason, {
          instancePath: instancePath + '/reason',
          parentData: data,
          parentDataProperty: 'reason',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate135.errors = vErrors
  return errors === 0
}
validate135.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate124(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate124.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    const _errs6 = errors
    let valid2 = true
    const _errs7 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.kind === undefined && (missing0 = 'kind')) {
        const err1 = {}
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'cancelled')) {
            const err2 = {}
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
        }
      }
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    if (_valid1) {
      const _errs9 = errors
      if (!validate125.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs9 === errors
      valid2 = _valid1
      if (valid2) {
        var props0 = true
      }
    }
    if (!valid2) {
      const err3 = { instancePath, schemaPath: '#/then/allOf/0/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    const _errs11 = errors
    let valid4 = true
    const _errs12 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1
      if (data.kind === undefined && (missing1 = 'kind')) {
        const err4 = {}
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'moved')) {
            const err5 = {}
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
        }
      }
    }
    var _valid2 = _errs12 === errors
    errors = _errs11
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11
      } else {
        vErrors = null
      }
    }
    if (_valid2) {
      const _errs14 = errors
      if (!validate129.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs14 === errors
      valid4 = _valid2
      if (valid4) {
        var props1 = true
      }
    }
    if (!valid4) {
      const err6 = { instancePath, schemaPath: '#/then/allOf/1/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (props0 !== true && props1 !== undefined) {
      if (props1 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props1)
      }
    }
    const _errs16 = errors
    let valid6 = true
    const _errs17 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2
      if (data.kind === undefined && (missing2 = 'kind')) {
        const err7 = {}
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'added')) {
            const err8 = {}
            if (vErrors === null) {
              vErrors = [err8]
            } else {
              vErrors.push(err8)
            }
            errors++
          }
        }
      }
    }
    var _valid3 = _errs17 === errors
    errors = _errs16
    if (vErrors !== null) {
      if (_errs16) {
        vErrors.length = _errs16
      } else {
        vErrors = null
      }
    }
    if (_valid3) {
      const _errs19 = errors
      if (!validate135.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs19 === errors
      valid6 = _valid3
      if (valid6) {
        var props2 = true
      }
    }
    if (!valid6) {
      const err9 = { instancePath, schemaPath: '#/then/allOf/2/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (props0 !== true && props2 !== undefined) {
      if (props2 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props2)
      }
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err10 = {
          instancePath,
          schemaPath: '#/then/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (props0 !== true) {
        props0 = props0 || {}
        props0.kind = true
      }
      if (data.kind !== undefined) {
        let data3 = data.kind
        if (!(data3 === 'cancelled' || data3 === 'moved' || data3 === 'added')) {
          const err11 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/then/properties/kind/enum',
            keyword: 'enum',
            params: { allowedValues: schema49.then.properties.kind.enum },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs21 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err13 = { instancePath, schemaPath: '#/else/type', keyword: 'type', params: { type: schema49.else.type } }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    var _valid0 = _errs21 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err14 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate124.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate124.evaluated = { dynamicProps: true, dynamicItems: false }
function validate119(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate119.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type RecurringSchedule', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.rule === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rule' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.time === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'time' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.timeZone === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timeZone' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'time' ||
          key0 === 'timeZone' ||
          key0 === 'durationMinutes' ||
          key0 === 'exceptions' ||
          key0 === 'asPublished' ||
          key0 === 'kind' ||
          key0 === 'rule' ||
          key0 === 'from'
        )
      ) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.time !== undefined) {
      if (
        !validate120.call(this, data.time, {
          instancePath: instancePath + '/time',
          parentData: data,
          parentDataProperty: 'time',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
        errors = vErrors.length
      }
    }
    if (data.timeZone !== undefined) {
      if (
        !validate122.call(this, data.timeZone, {
          instancePath: instancePath + '/timeZone',
          parentData: data,
          parentDataProperty: 'timeZone',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
        errors = vErrors.length
      }
    }
    if (data.durationMinutes !== undefined) {
      let data2 = data.durationMinutes
      if (typeof data2 == 'number') {
        if (data2 <= 0 || isNaN(data2)) {
          const err5 = {
            instancePath: instancePath + '/durationMinutes',
            schemaPath: '#/properties/durationMinutes/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/durationMinutes',
          schemaPath: '#/properties/durationMinutes/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.exceptions !== undefined) {
      let data3 = data.exceptions
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate124.call(this, data3[i0], {
              instancePath: instancePath + '/exceptions/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/exceptions',
          schemaPath: '#/properties/exceptions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.asPublished !== undefined) {
      if (
        !validate60.call(this, data.asPublished, {
          instancePath: instancePath + '/asPublished',
          parentData: data,
          parentDataProperty: 'asPublished',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data6 = data.kind
      if (typeof data6 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if ('recurring' !== data6) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'recurring' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.rule !== undefined) {
      let data7 = data.rule
      if (typeof data7 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      this.visit('rule', data7, instancePath + '/rule')
    }
    if (data.from !== undefined) {
      if (
        !validate54.call(this, data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate119.errors = vErrors
  return errors === 0
}
validate119.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate144(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate144.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type SingleSchedule', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.date === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'date' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.kind === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.time === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'time' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.timeZone === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timeZone' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'time' ||
          key0 === 'timeZone' ||
          key0 === 'durationMinutes' ||
          key0 === 'exceptions' ||
          key0 === 'asPublished' ||
          key0 === 'kind' ||
          key0 === 'date'
        )
      ) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.time !== undefined) {
      if (
        !validate120.call(this, data.time, {
          instancePath: instancePath + '/time',
          parentData: data,
          parentDataProperty: 'time',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
        errors = vErrors.length
      }
    }
    if (data.timeZone !== undefined) {
      if (
        !validate122.call(this, data.timeZone, {
          instancePath: instancePath + '/timeZone',
          parentData: data,
          parentDataProperty: 'timeZone',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
        errors = vErrors.length
      }
    }
    if (data.durationMinutes !== undefined) {
      let data2 = data.durationMinutes
      if (typeof data2 == 'number') {
        if (data2 <= 0 || isNaN(data2)) {
          const err5 = {
            instancePath: instancePath + '/durationMinutes',
            schemaPath: '#/properties/durationMinutes/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/durationMinutes',
          schemaPath: '#/properties/durationMinutes/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.exceptions !== undefined) {
      let data3 = data.exceptions
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate124.call(this, data3[i0], {
              instancePath: instancePath + '/exceptions/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/exceptions',
          schemaPath: '#/properties/exceptions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.asPublished !== undefined) {
      if (
        !validate60.call(this, data.asPublished, {
          instancePath: instancePath + '/asPublished',
          parentData: data,
          parentDataProperty: 'asPublished',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data6 = data.kind
      if (typeof data6 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if ('single' !== data6) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'single' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.date !== undefined) {
      if (
        !validate54.call(this, data.date, {
          instancePath: instancePath + '/date',
          parentData: data,
          parentDataProperty: 'date',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate144.errors = vErrors
  return errors === 0
}
validate144.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema54 = {
  properties: {
    asPublished: 0,
    kind: 0,
    every: 0,
    weekday: 0,
    time: 0,
    timeZone: 0,
    durationMinutes: 0,
    first: 0,
    last: 0,
    next: 0,
    note: 0,
  },
}
const schema55 = { properties: { min: 0, max: 0, unit: { type: 'string', enum: ['day', 'week', 'month'] } } }
function validate153(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate153.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ApproximateInterval', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.min === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'min' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.max === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'max' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'min' || key0 === 'max' || key0 === 'unit')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.min !== undefined) {
      if (!(typeof data.min == 'number')) {
        const err4 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.max !== undefined) {
      if (!(typeof data.max == 'number')) {
        const err5 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data2 = data.unit
      if (typeof data2 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (!(data2 === 'day' || data2 === 'week' || data2 === 'month')) {
        const err7 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema55.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate153.errors = vErrors
  return errors === 0
}
validate153.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema56 = { enum: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }
function validate155(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate155.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(
      data === 'MO' ||
      data === 'TU' ||
      data === 'WE' ||
      data === 'TH' ||
      data === 'FR' ||
      data === 'SA' ||
      data === 'SU'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema56.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate155.errors = vErrors
  return errors === 0
}
validate155.evaluated = { dynamicProps: false, dynamicItems: false }
function validate151(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate151.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ApproximateSchedule', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema54.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.asPublished !== undefined) {
      if (
        !validate60.call(this, data.asPublished, {
          instancePath: instancePath + '/asPublished',
          parentData: data,
          parentDataProperty: 'asPublished',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data1 = data.kind
      if (typeof data1 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if ('approximate' !== data1) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'approximate' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.every !== undefined) {
      if (
        !validate153.call(this, data.every, {
          instancePath: instancePath + '/every',
          parentData: data,
          parentDataProperty: 'every',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors)
        errors = vErrors.length
      }
    }
    if (data.weekday !== undefined) {
      if (
        !validate155.call(this, data.weekday, {
          instancePath: instancePath + '/weekday',
          parentData: data,
          parentDataProperty: 'weekday',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors)
        errors = vErrors.length
      }
    }
    if (data.time !== undefined) {
      if (
        !validate120.call(this, data.time, {
          instancePath: instancePath + '/time',
          parentData: data,
          parentDataProperty: 'time',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
        errors = vErrors.length
      }
    }
    if (data.timeZone !== undefined) {
      if (
        !validate122.call(this, data.timeZone, {
          instancePath: instancePath + '/timeZone',
          parentData: data,
          parentDataProperty: 'timeZone',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
        errors = vErrors.length
      }
    }
    if (data.durationMinutes !== undefined) {
      let data6 = data.durationMinutes
      if (typeof data6 == 'number') {
        if (data6 <= 0 || isNaN(data6)) {
          const err4 = {
            instancePath: instancePath + '/durationMinutes',
            schemaPath: '#/properties/durationMinutes/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/durationMinutes',
          schemaPath: '#/properties/durationMinutes/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.first !== undefined) {
      if (
        !validate66.call(this, data.first, {
          instancePath: instancePath + '/first',
          parentData: data,
          parentDataProperty: 'first',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.last !== undefined) {
      if (
        !validate54.call(this, data.last, {
          instancePath: instancePath + '/last',
          parentData: data,
          parentDataProperty: 'last',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.next !== undefined) {
      if (
        !validate54.call(this, data.next, {
          instancePath: instancePath + '/next',
          parentData: data,
          parentDataProperty: 'next',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate66.call(this, data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate151.errors = vErrors
  return errors === 0
}
validate151.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema58 = { enum: ['to-be-decided', 'ad-hoc', 'announced-elsewhere', 'not-published'] }
function validate166(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate166.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (!(data === 'to-be-decided' || data === 'ad-hoc' || data === 'announced-elsewhere' || data === 'not-published')) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema58.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate166.errors = vErrors
  return errors === 0
}
validate166.evaluated = { dynamicProps: false, dynamicItems: false }
function validate164(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate164.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type UnscheduledSchedule', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.reason === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'asPublished' || key0 === 'kind' || key0 === 'reason' || key0 === 'note')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.asPublished !== undefined) {
      if (
        !validate60.call(this, data.asPublished, {
          instancePath: instancePath + '/asPublished',
          parentData: data,
          parentDataProperty: 'asPublished',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data1 = data.kind
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if ('unscheduled' !== data1) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'unscheduled' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.reason !== undefined) {
      if (
        !validate166.call(this, data.reason, {
          instancePath: instancePath + '/reason',
          parentData: data,
          parentDataProperty: 'reason',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate66.call(this, data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate164.errors = vErrors
  return errors === 0
}
validate164.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate170(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate170.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type EndedSchedule', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'asPublished' || key0 === 'kind' || key0 === 'on' || key0 === 'note')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.asPublished !== undefined) {
      if (
        !validate60.call(this, data.asPublished, {
          instancePath: instancePath + '/asPublished',
          parentData: data,
          parentDataProperty: 'asPublished',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data1 = data.kind
      if (typeof data1 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      if ('ended' !== data1) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'ended' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.on !== undefined) {
      if (
        !validate54.call(this, data.on, {
          instancePath: instancePath + '/on',
          parentData: data,
          parentDataProperty: 'on',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate66.call(this, data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate170.errors = vErrors
  return errors === 0
}
validate170.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate118(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate118.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    const _errs6 = errors
    let valid2 = true
    const _errs7 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.kind === undefined && (missing0 = 'kind')) {
        const err1 = {}
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'recurring')) {
            const err2 = {}
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
        }
      }
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    if (_valid1) {
      const _errs9 = errors
      if (!validate119.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs9 === errors
      valid2 = _valid1
      if (valid2) {
        var props0 = true
      }
    }
    if (!valid2) {
      const err3 = { instancePath, schemaPath: '#/then/allOf/0/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    const _errs11 = errors
    let valid4 = true
    const _errs12 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1
      if (data.kind === undefined && (missing1 = 'kind')) {
        const err4 = {}
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'single')) {
            const err5 = {}
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
        }
      }
    }
    var _valid2 = _errs12 === errors
    errors = _errs11
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11
      } else {
        vErrors = null
      }
    }
    if (_valid2) {
      const _errs14 = errors
      if (!validate144.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs14 === errors
      valid4 = _valid2
      if (valid4) {
        var props1 = true
      }
    }
    if (!valid4) {
      const err6 = { instancePath, schemaPath: '#/then/allOf/1/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (props0 !== true && props1 !== undefined) {
      if (props1 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props1)
      }
    }
    const _errs16 = errors
    let valid6 = true
    const _errs17 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2
      if (data.kind === undefined && (missing2 = 'kind')) {
        const err7 = {}
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'approximate')) {
            const err8 = {}
            if (vErrors === null) {
              vErrors = [err8]
            } else {
              vErrors.push(err8)
            }
            errors++
          }
        }
      }
    }
    var _valid3 = _errs17 === errors
    errors = _errs16
    if (vErrors !== null) {
      if (_errs16) {
        vErrors.length = _errs16
      } else {
        vErrors = null
      }
    }
    if (_valid3) {
      const _errs19 = errors
      if (!validate151.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs19 === errors
      valid6 = _valid3
      if (valid6) {
        var props2 = true
      }
    }
    if (!valid6) {
      const err9 = { instancePath, schemaPath: '#/then/allOf/2/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (props0 !== true && props2 !== undefined) {
      if (props2 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props2)
      }
    }
    const _errs21 = errors
    let valid8 = true
    const _errs22 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing3
      if (data.kind === undefined && (missing3 = 'kind')) {
        const err10 = {}
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'unscheduled')) {
            const err11 = {}
            if (vErrors === null) {
              vErrors = [err11]
            } else {
              vErrors.push(err11)
            }
            errors++
          }
        }
      }
    }
    var _valid4 = _errs22 === errors
    errors = _errs21
    if (vErrors !== null) {
      if (_errs21) {
        vErrors.length = _errs21
      } else {
        vErrors = null
      }
    }
    if (_valid4) {
      const _errs24 = errors
      if (!validate164.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors)
        errors = vErrors.length
      }
      var _valid4 = _errs24 === errors
      valid8 = _valid4
      if (valid8) {
        var props3 = true
      }
    }
    if (!valid8) {
      const err12 = { instancePath, schemaPath: '#/then/allOf/3/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (props0 !== true && props3 !== undefined) {
      if (props3 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props3)
      }
    }
    const _errs26 = errors
    let valid10 = true
    const _errs27 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing4
      if (data.kind === undefined && (missing4 = 'kind')) {
        const err13 = {}
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'ended')) {
            const err14 = {}
            if (vErrors === null) {
              vErrors = [err14]
            } else {
              vErrors.push(err14)
            }
            errors++
          }
        }
      }
    }
    var _valid5 = _errs27 === errors
    errors = _errs26
    if (vErrors !== null) {
      if (_errs26) {
        vErrors.length = _errs26
      } else {
        vErrors = null
      }
    }
    if (_valid5) {
      const _errs29 = errors
      if (!validate170.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors)
        errors = vErrors.length
      }
      var _valid5 = _errs29 === errors
      valid10 = _valid5
      if (valid10) {
        var props4 = true
      }
    }
    if (!valid10) {
      const err15 = { instancePath, schemaPath: '#/then/allOf/4/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    if (props0 !== true && props4 !== undefined) {
      if (props4 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props4)
      }
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err16 = {
          instancePath,
          schemaPath: '#/then/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      if (props0 !== true) {
        props0 = props0 || {}
        props0.kind = true
      }
      if (data.kind !== undefined) {
        let data5 = data.kind
        if (
          !(
            data5 === 'recurring' ||
            data5 === 'single' ||
            data5 === 'approximate' ||
            data5 === 'unscheduled' ||
            data5 === 'ended'
          )
        ) {
          const err17 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/then/properties/kind/enum',
            keyword: 'enum',
            params: { allowedValues: schema45.then.properties.kind.enum },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
      }
    } else {
      const err18 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err18]
      } else {
        vErrors.push(err18)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs31 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err19 = { instancePath, schemaPath: '#/else/type', keyword: 'type', params: { type: schema45.else.type } }
      if (vErrors === null) {
        vErrors = [err19]
      } else {
        vErrors.push(err19)
      }
      errors++
    }
    var _valid0 = _errs31 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err20 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err20]
    } else {
      vErrors.push(err20)
    }
    errors++
  }
  validate118.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate118.evaluated = { dynamicProps: true, dynamicItems: false }
function validate117(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate117.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!Array.isArray(data)) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (Array.isArray(data)) {
      const len0 = data.length
      for (let i0 = 0; i0 < len0; i0++) {
        if (
          !validate118.call(this, data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
          errors = vErrors.length
        }
      }
    } else {
      const err1 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'array' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    if (valid0) {
      var items0 = true
    }
    ifClause0 = 'then'
  } else {
    const _errs6 = errors
    const _errs7 = errors
    let valid3 = true
    const _errs8 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err2 = {}
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid1 = _errs8 === errors
    errors = _errs7
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs10 = errors
      const _errs13 = errors
      let valid5 = true
      const _errs14 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing0
        if (data.kind === undefined && (missing0 = 'kind')) {
          const err3 = {}
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'recurring')) {
              const err4 = {}
              if (vErrors === null) {
                vErrors = [err4]
              } else {
                vErrors.push(err4)
              }
              errors++
            }
          }
        }
      }
      var _valid2 = _errs14 === errors
      errors = _errs13
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13
        } else {
          vErrors = null
        }
      }
      if (_valid2) {
        const _errs16 = errors
        if (!validate119.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
          errors = vErrors.length
        }
        var _valid2 = _errs16 === errors
        valid5 = _valid2
        if (valid5) {
          var props1 = true
        }
      }
      if (!valid5) {
        const err5 = {
          instancePath,
          schemaPath: '#/else/then/allOf/0/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      const _errs18 = errors
      let valid7 = true
      const _errs19 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing1
        if (data.kind === undefined && (missing1 = 'kind')) {
          const err6 = {}
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'single')) {
              const err7 = {}
              if (vErrors === null) {
                vErrors = [err7]
              } else {
                vErrors.push(err7)
              }
              errors++
            }
          }
        }
      }
      var _valid3 = _errs19 === errors
      errors = _errs18
      if (vErrors !== null) {
        if (_errs18) {
          vErrors.length = _errs18
        } else {
          vErrors = null
        }
      }
      if (_valid3) {
        const _errs21 = errors
        if (!validate144.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors)
          errors = vErrors.length
        }
        var _valid3 = _errs21 === errors
        valid7 = _valid3
        if (valid7) {
          var props2 = true
        }
      }
      if (!valid7) {
        const err8 = {
          instancePath,
          schemaPath: '#/else/then/allOf/1/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (props1 !== true && props2 !== undefined) {
        if (props2 === true) {
          props1 = true
        } else {
          props1 = props1 || {}
          Object.assign(props1, props2)
        }
      }
      const _errs23 = errors
      let valid9 = true
      const _errs24 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing2
        if (data.kind === undefined && (missing2 = 'kind')) {
          const err9 = {}
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'approximate')) {
              const err10 = {}
              if (vErrors === null) {
                vErrors = [err10]
              } else {
                vErrors.push(err10)
              }
              errors++
            }
          }
        }
      }
      var _valid4 = _errs24 === errors
      errors = _errs23
      if (vErrors !== null) {
        if (_errs23) {
          vErrors.length = _errs23
        } else {
          vErrors = null
        }
      }
      if (_valid4) {
        const _errs26 = errors
        if (!validate151.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)
          errors = vErrors.length
        }
        var _valid4 = _errs26 === errors
        valid9 = _valid4
        if (valid9) {
          var props3 = true
        }
      }
      if (!valid9) {
        const err11 = {
          instancePath,
          schemaPath: '#/else/then/allOf/2/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (props1 !== true && props3 !== undefined) {
        if (props3 === true) {
          props1 = true
        } else {
          props1 = props1 || {}
          Object.assign(props1, props3)
        }
      }
      const _errs28 = errors
      let valid11 = true
      const _errs29 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing3
        if (data.kind === undefined && (missing3 = 'kind')) {
          const err12 = {}
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'unscheduled')) {
              const err13 = {}
              if (vErrors === null) {
                vErrors = [err13]
              } else {
                vErrors.push(err13)
              }
              errors++
            }
          }
        }
      }
      var _valid5 = _errs29 === errors
      errors = _errs28
      if (vErrors !== null) {
        if (_errs28) {
          vErrors.length = _errs28
        } else {
          vErrors = null
        }
      }
      if (_valid5) {
        const _errs31 = errors
        if (!validate164.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors)
          errors = vErrors.length
        }
        var _valid5 = _errs31 === errors
        valid11 = _valid5
        if (valid11) {
          var props4 = true
        }
      }
      if (!valid11) {
        const err14 = {
          instancePath,
          schemaPath: '#/else/then/allOf/3/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      if (props1 !== true && props4 !== undefined) {
        if (props4 === true) {
          props1 = true
        } else {
          props1 = props1 || {}
          Object.assign(props1, props4)
        }
      }
      const _errs33 = errors
      let valid13 = true
      const _errs34 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing4
        if (data.kind === undefined && (missing4 = 'kind')) {
          const err15 = {}
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        } else {
          if (data.kind !== undefined) {
            if (!(data.kind === 'ended')) {
              const err16 = {}
              if (vErrors === null) {
                vErrors = [err16]
              } else {
                vErrors.push(err16)
              }
              errors++
            }
          }
        }
      }
      var _valid6 = _errs34 === errors
      errors = _errs33
      if (vErrors !== null) {
        if (_errs33) {
          vErrors.length = _errs33
        } else {
          vErrors = null
        }
      }
      if (_valid6) {
        const _errs36 = errors
        if (!validate170.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors)
          errors = vErrors.length
        }
        var _valid6 = _errs36 === errors
        valid13 = _valid6
        if (valid13) {
          var props5 = true
        }
      }
      if (!valid13) {
        const err17 = {
          instancePath,
          schemaPath: '#/else/then/allOf/4/if',
          keyword: 'if',
          params: { failingKeyword: 'then' },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
      if (props1 !== true && props5 !== undefined) {
        if (props5 === true) {
          props1 = true
        } else {
          props1 = props1 || {}
          Object.assign(props1, props5)
        }
      }
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.kind === undefined) {
          const err18 = {
            instancePath,
            schemaPath: '#/else/then/required',
            keyword: 'required',
            params: { missingProperty: 'kind' },
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        if (props1 !== true) {
          props1 = props1 || {}
          props1.kind = true
        }
        if (data.kind !== undefined) {
          let data6 = data.kind
          if (
            !(
              data6 === 'recurring' ||
              data6 === 'single' ||
              data6 === 'approximate' ||
              data6 === 'unscheduled' ||
              data6 === 'ended'
            )
          ) {
            const err19 = {
              instancePath: instancePath + '/kind',
              schemaPath: '#/else/then/properties/kind/enum',
              keyword: 'enum',
              params: { allowedValues: schema44.else.then.properties.kind.enum },
            }
            if (vErrors === null) {
              vErrors = [err19]
            } else {
              vErrors.push(err19)
            }
            errors++
          }
        }
      } else {
        const err20 = { instancePath, schemaPath: '#/else/then/type', keyword: 'type', params: { type: 'object' } }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
      var _valid1 = _errs10 === errors
      valid3 = _valid1
      ifClause1 = 'then'
    } else {
      const _errs38 = errors
      if (!data || typeof data != 'object') {
        const err21 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema44.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
      var _valid1 = _errs38 === errors
      valid3 = _valid1
      ifClause1 = 'else'
    }
    if (!valid3) {
      const err22 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err22]
      } else {
        vErrors.push(err22)
      }
      errors++
    }
    var _valid0 = _errs6 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err23 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err23]
    } else {
      vErrors.push(err23)
    }
    errors++
  }
  validate117.errors = vErrors
  evaluated0.props = props1
  evaluated0.items = items0
  return errors === 0
}
validate117.evaluated = { dynamicProps: true, dynamicItems: true }
const schema60 = {
  else: {
    if: { type: ['object'] },
    then: {
      if: { required: ['href'] },
      then: { $ref: '#/$defs/PublishedReference' },
      else: {
        if: { required: ['via'] },
        then: { $ref: '#/$defs/ChannelReference' },
        else: {
          if: { required: ['withheld'] },
          then: { $ref: '#/$defs/WithheldReference' },
          else: { place: 'choice href,via,withheld' },
        },
      },
    },
    else: { type: ['object', 'array'] },
  },
}
const schema61 = { else: { type: ['object'] } }
function validate184(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate184.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type PublishedReference', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.href === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'href' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'href' || key0 === 'label')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.href !== undefined) {
      let data0 = data.href
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('address', data0, instancePath + '/href')
    }
    if (data.label !== undefined) {
      if (
        !validate60.call(this, data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate184.errors = vErrors
  return errors === 0
}
validate184.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema64 = { properties: { count: 0, unit: { type: 'string', enum: ['hour', 'day', 'week', 'month'] } } }
function validate188(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate188.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Lead', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.count === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'count' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'count' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.count !== undefined) {
      if (!(typeof data.count == 'number')) {
        const err3 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit
      if (typeof data1 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (!(data1 === 'hour' || data1 === 'day' || data1 === 'week' || data1 === 'month')) {
        const err5 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema64.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate188.errors = vErrors
  return errors === 0
}
validate188.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate187(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate187.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ChannelReference', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.via === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'via' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'via' || key0 === 'lead' || key0 === 'note')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.via !== undefined) {
      let data0 = data.via
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/via',
          schemaPath: '#/properties/via/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('reference channels', data0, instancePath + '/via')
    }
    if (data.lead !== undefined) {
      if (
        !validate188.call(this, data.lead, {
          instancePath: instancePath + '/lead',
          parentData: data,
          parentDataProperty: 'lead',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors)
        errors = vErrors.length
      }
    }
    if (data.note !== undefined) {
      if (
        !validate66.call(this, data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate187.errors = vErrors
  return errors === 0
}
validate187.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate192(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate192.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type WithheldReference', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.withheld === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'withheld' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'withheld' || key0 === 'lead')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.withheld !== undefined) {
      if (
        !validate66.call(this, data.withheld, {
          instancePath: instancePath + '/withheld',
          parentData: data,
          parentDataProperty: 'withheld',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.lead !== undefined) {
      if (
        !validate188.call(this, data.lead, {
          instancePath: instancePath + '/lead',
          parentData: data,
          parentDataProperty: 'lead',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate192.errors = vErrors
  return errors === 0
}
validate192.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate183(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate183.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    const _errs4 = errors
    let valid1 = true
    const _errs5 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.href === undefined && (missing0 = 'href')) {
        const err1 = {}
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    var _valid1 = _errs5 === errors
    errors = _errs4
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs6 = errors
      if (!validate184.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs6 === errors
      valid1 = _valid1
      if (valid1) {
        var props0 = true
      }
      ifClause1 = 'then'
    } else {
      const _errs7 = errors
      const _errs8 = errors
      let valid2 = true
      const _errs9 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing1
        if (data.via === undefined && (missing1 = 'via')) {
          const err2 = {}
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      }
      var _valid2 = _errs9 === errors
      errors = _errs8
      if (vErrors !== null) {
        if (_errs8) {
          vErrors.length = _errs8
        } else {
          vErrors = null
        }
      }
      let ifClause2
      if (_valid2) {
        const _errs10 = errors
        if (!validate187.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors)
          errors = vErrors.length
        }
        var _valid2 = _errs10 === errors
        valid2 = _valid2
        if (valid2) {
          var props1 = true
        }
        ifClause2 = 'then'
      } else {
        const _errs11 = errors
        const _errs12 = errors
        let valid3 = true
        const _errs13 = errors
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          let missing2
          if (data.withheld === undefined && (missing2 = 'withheld')) {
            const err3 = {}
            if (vErrors === null) {
              vErrors = [err3]
            } else {
              vErrors.push(err3)
            }
            errors++
          }
        }
        var _valid3 = _errs13 === errors
        errors = _errs12
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12
          } else {
            vErrors = null
          }
        }
        let ifClause3
        if (_valid3) {
          const _errs14 = errors
          if (
            !validate192.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
          ) {
            vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors)
            errors = vErrors.length
          }
          var _valid3 = _errs14 === errors
          valid3 = _valid3
          if (valid3) {
            var props2 = true
          }
          ifClause3 = 'then'
        } else {
          const _errs15 = errors
          this.visit('choice href,via,withheld', data, instancePath + '')
          var _valid3 = _errs15 === errors
          valid3 = _valid3
          ifClause3 = 'else'
        }
        if (!valid3) {
          const err4 = {
            instancePath,
            schemaPath: '#/then/else/else/if',
            keyword: 'if',
            params: { failingKeyword: ifClause3 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        var _valid2 = _errs11 === errors
        valid2 = _valid2
        if (valid2) {
          if (props1 !== true && props2 !== undefined) {
            if (props2 === true) {
              props1 = true
            } else {
              props1 = props1 || {}
              Object.assign(props1, props2)
            }
          }
        }
        ifClause2 = 'else'
      }
      if (!valid2) {
        const err5 = {
          instancePath,
          schemaPath: '#/then/else/if',
          keyword: 'if',
          params: { failingKeyword: ifClause2 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      var _valid1 = _errs7 === errors
      valid1 = _valid1
      if (valid1) {
        if (props0 !== true && props1 !== undefined) {
          if (props1 === true) {
            props0 = true
          } else {
            props0 = props0 || {}
            Object.assign(props0, props1)
          }
        }
      }
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err6 = { instancePath, schemaPath: '#/then/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs16 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err7 = { instancePath, schemaPath: '#/else/type', keyword: 'type', params: { type: schema61.else.type } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    var _valid0 = _errs16 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate183.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate183.evaluated = { dynamicProps: true, dynamicItems: false }
function validate182(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate182.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!Array.isArray(data)) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (Array.isArray(data)) {
      const len0 = data.length
      for (let i0 = 0; i0 < len0; i0++) {
        if (
          !validate183.call(this, data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors)
          errors = vErrors.length
        }
      }
    } else {
      const err1 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'array' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    if (valid0) {
      var items0 = true
    }
    ifClause0 = 'then'
  } else {
    const _errs6 = errors
    const _errs7 = errors
    let valid3 = true
    const _errs8 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err2 = {}
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid1 = _errs8 === errors
    errors = _errs7
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs10 = errors
      const _errs11 = errors
      let valid4 = true
      const _errs12 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing0
        if (data.href === undefined && (missing0 = 'href')) {
          const err3 = {}
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      }
      var _valid2 = _errs12 === errors
      errors = _errs11
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = _errs11
        } else {
          vErrors = null
        }
      }
      let ifClause2
      if (_valid2) {
        const _errs13 = errors
        if (!validate184.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors)
          errors = vErrors.length
        }
        var _valid2 = _errs13 === errors
        valid4 = _valid2
        if (valid4) {
          var props1 = true
        }
        ifClause2 = 'then'
      } else {
        const _errs14 = errors
        const _errs15 = errors
        let valid5 = true
        const _errs16 = errors
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          let missing1
          if (data.via === undefined && (missing1 = 'via')) {
            const err4 = {}
            if (vErrors === null) {
              vErrors = [err4]
            } else {
              vErrors.push(err4)
            }
            errors++
          }
        }
        var _valid3 = _errs16 === errors
        errors = _errs15
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15
          } else {
            vErrors = null
          }
        }
        let ifClause3
        if (_valid3) {
          const _errs17 = errors
          if (
            !validate187.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
          ) {
            vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors)
            errors = vErrors.length
          }
          var _valid3 = _errs17 === errors
          valid5 = _valid3
          if (valid5) {
            var props2 = true
          }
          ifClause3 = 'then'
        } else {
          const _errs18 = errors
          const _errs19 = errors
          let valid6 = true
          const _errs20 = errors
          if (data && typeof data == 'object' && !Array.isArray(data)) {
            let missing2
            if (data.withheld === undefined && (missing2 = 'withheld')) {
              const err5 = {}
              if (vErrors === null) {
                vErrors = [err5]
              } else {
                vErrors.push(err5)
              }
              errors++
            }
          }
          var _valid4 = _errs20 === errors
          errors = _errs19
          if (vErrors !== null) {
            if (_errs19) {
              vErrors.length = _errs19
            } else {
              vErrors = null
            }
          }
          let ifClause4
          if (_valid4) {
            const _errs21 = errors
            if (
              !validate192.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
            ) {
              vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors)
              errors = vErrors.length
            }
            var _valid4 = _errs21 === errors
            valid6 = _valid4
            if (valid6) {
              var props3 = true
            }
            ifClause4 = 'then'
          } else {
            const _errs22 = errors
            this.visit('choice href,via,withheld', data, instancePath + '')
            var _valid4 = _errs22 === errors
            valid6 = _valid4
            ifClause4 = 'else'
          }
          if (!valid6) {
            const err6 = {
              instancePath,
              schemaPath: '#/else/then/else/else/if',
              keyword: 'if',
              params: { failingKeyword: ifClause4 },
            }
            if (vErrors === null) {
              vErrors = [err6]
            } else {
              vErrors.push(err6)
            }
            errors++
          }
          var _valid3 = _errs18 === errors
          valid5 = _valid3
          if (valid5) {
            if (props2 !== true && props3 !== undefined) {
              if (props3 === true) {
                props2 = true
              } else {
                props2 = props2 || {}
                Object.assign(props2, props3)
              }
            }
          }
          ifClause3 = 'else'
        }
        if (!valid5) {
          const err7 = {
            instancePath,
            schemaPath: '#/else/then/else/if',
            keyword: 'if',
            params: { failingKeyword: ifClause3 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        var _valid2 = _errs14 === errors
        valid4 = _valid2
        if (valid4) {
          if (props1 !== true && props2 !== undefined) {
            if (props2 === true) {
              props1 = true
            } else {
              props1 = props1 || {}
              Object.assign(props1, props2)
            }
          }
        }
        ifClause2 = 'else'
      }
      if (!valid4) {
        const err8 = {
          instancePath,
          schemaPath: '#/else/then/if',
          keyword: 'if',
          params: { failingKeyword: ifClause2 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      var _valid1 = _errs10 === errors
      valid3 = _valid1
      ifClause1 = 'then'
    } else {
      const _errs23 = errors
      if (!data || typeof data != 'object') {
        const err9 = {
          instancePath,
          schemaPath: '#/else/else/type',
          keyword: 'type',
          params: { type: schema60.else.else.type },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      var _valid1 = _errs23 === errors
      valid3 = _valid1
      ifClause1 = 'else'
    }
    if (!valid3) {
      const err10 = { instancePath, schemaPath: '#/else/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    var _valid0 = _errs6 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate182.errors = vErrors
  evaluated0.props = props1
  evaluated0.items = items0
  return errors === 0
}
validate182.evaluated = { dynamicProps: true, dynamicItems: true }
const schema67 = { enum: ['feed', 'download', 'embed', 'event-template'] }
function validate206(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate206.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (!(data === 'feed' || data === 'download' || data === 'embed' || data === 'event-template')) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema67.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate206.errors = vErrors
  return errors === 0
}
validate206.evaluated = { dynamicProps: false, dynamicItems: false }
function validate205(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate205.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type PublishedCalendar', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.label === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.href === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'href' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'label' || key0 === 'href')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate206.call(this, data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate60.call(this, data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.href !== undefined) {
      let data2 = data.href
      if (typeof data2 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('address', data2, instancePath + '/href')
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate205.errors = vErrors
  return errors === 0
}
validate205.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema68 = { enum: ['public', 'members', 'invitation'] }
function validate210(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate210.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (!(data === 'public' || data === 'members' || data === 'invitation')) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema68.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate210.errors = vErrors
  return errors === 0
}
validate210.evaluated = { dynamicProps: false, dynamicItems: false }
function validate111(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate111.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Meeting', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.schedule === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schedule' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema43.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate92.call(this, data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.schedule !== undefined) {
      if (
        !validate117.call(this, data.schedule, {
          instancePath: instancePath + '/schedule',
          parentData: data,
          parentDataProperty: 'schedule',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
        errors = vErrors.length
      }
    }
    if (data.join !== undefined) {
      if (
        !validate182.call(this, data.join, {
          instancePath: instancePath + '/join',
          parentData: data,
          parentDataProperty: 'join',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
    if (data.agenda !== undefined) {
      if (
        !validate182.call(this, data.agenda, {
          instancePath: instancePath + '/agenda',
          parentData: data,
          parentDataProperty: 'agenda',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
    if (data.minutes !== undefined) {
      if (
        !validate182.call(this, data.minutes, {
          instancePath: instancePath + '/minutes',
          parentData: data,
          parentDataProperty: 'minutes',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
    if (data.recordings !== undefined) {
      if (
        !validate182.call(this, data.recordings, {
          instancePath: instancePath + '/recordings',
          parentData: data,
          parentDataProperty: 'recordings',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
    if (data.slides !== undefined) {
      if (
        !validate182.call(this, data.slides, {
          instancePath: instancePath + '/slides',
          parentData: data,
          parentDataProperty: 'slides',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
    if (data.calendars !== undefined) {
      let data13 = data.calendars
      if (Array.isArray(data13)) {
        const len0 = data13.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate205.call(this, data13[i0], {
              instancePath: instancePath + '/calendars/' + i0,
              parentData: data13,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/calendars',
          schemaPath: '#/properties/calendars/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.access !== undefined) {
      if (
        !validate210.call(this, data.access, {
          instancePath: instancePath + '/access',
          parentData: data,
          parentDataProperty: 'access',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors)
        errors = vErrors.length
      }
    }
    if (data.host !== undefined) {
      if (
        !validate66.call(this, data.host, {
          instancePath: instancePath + '/host',
          parentData: data,
          parentDataProperty: 'host',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.expect !== undefined) {
      if (
        !validate92.call(this, data.expect, {
          instancePath: instancePath + '/expect',
          parentData: data,
          parentDataProperty: 'expect',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.bring !== undefined) {
      if (
        !validate92.call(this, data.bring, {
          instancePath: instancePath + '/bring',
          parentData: data,
          parentDataProperty: 'bring',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.consent !== undefined) {
      if (
        !validate88.call(this, data.consent, {
          instancePath: instancePath + '/consent',
          parentData: data,
          parentDataProperty: 'consent',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      let data20 = data.status
      if (typeof data20 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (!(data20 === 'active' || data20 === 'paused')) {
        const err9 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema43.properties.status.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.resumesOn !== undefined) {
      if (
        !validate54.call(this, data.resumesOn, {
          instancePath: instancePath + '/resumesOn',
          parentData: data,
          parentDataProperty: 'resumesOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.notes !== undefined) {
      let data22 = data.notes
      if (Array.isArray(data22)) {
        const len1 = data22.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate88.call(this, data22[i1], {
              instancePath: instancePath + '/notes/' + i1,
              parentData: data22,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.supersededBy !== undefined) {
      let data24 = data.supersededBy
      if (typeof data24 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/supersededBy',
          schemaPath: '#/properties/supersededBy/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      this.visit('reference meetings', data24, instancePath + '/supersededBy')
    }
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate111.errors = vErrors
  return errors === 0
}
validate111.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema69 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    title: 0,
    heldOn: 0,
    meeting: 0,
    recordings: 0,
    slides: 0,
    minutes: 0,
  },
}
function validate219(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate219.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Recording', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema69.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.heldOn !== undefined) {
      if (
        !validate54.call(this, data.heldOn, {
          instancePath: instancePath + '/heldOn',
          parentData: data,
          parentDataProperty: 'heldOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.meeting !== undefined) {
      let data7 = data.meeting
      if (typeof data7 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/meeting',
          schemaPath: '#/properties/meeting/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      this.visit('reference meetings', data7, instancePath + '/meeting')
    }
    if (data.recordings !== undefined) {
      if (
        !validate182.call(this, data.recordings, {
          instancePath: instancePath + '/recordings',
          parentData: data,
          parentDataProperty: 'recordings',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
    if (data.slides !== undefined) {
      if (
        !validate182.call(this, data.slides, {
          instancePath: instancePath + '/slides',
          parentData: data,
          parentDataProperty: 'slides',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
    if (data.minutes !== undefined) {
      if (
        !validate182.call(this, data.minutes, {
          instancePath: instancePath + '/minutes',
          parentData: data,
          parentDataProperty: 'minutes',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate219.errors = vErrors
  return errors === 0
}
validate219.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema70 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    title: 0,
    description: 0,
    dates: 0,
    tentative: 0,
    href: 0,
    location: 0,
    colocatedWith: 0,
  },
}
function validate235(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate235.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type DateRange', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.from === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'from' || key0 === 'to' || key0 === 'asPublished')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      if (
        !validate54.call(this, data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      if (
        !validate54.call(this, data.to, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.asPublished !== undefined) {
      if (
        !validate60.call(this, data.asPublished, {
          instancePath: instancePath + '/asPublished',
          parentData: data,
          parentDataProperty: 'asPublished',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate235.errors = vErrors
  return errors === 0
}
validate235.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate229(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate229.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Event', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema70.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      if (
        !validate66.call(this, data.description, {
          instancePath: instancePath + '/description',
          parentData: data,
          parentDataProperty: 'description',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.dates !== undefined) {
      if (
        !validate235.call(this, data.dates, {
          instancePath: instancePath + '/dates',
          parentData: data,
          parentDataProperty: 'dates',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors)
        errors = vErrors.length
      }
    }
    if (data.tentative !== undefined) {
      if (typeof data.tentative !== 'boolean') {
        const err6 = {
          instancePath: instancePath + '/tentative',
          schemaPath: '#/properties/tentative/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.href !== undefined) {
      let data9 = data.href
      if (typeof data9 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      this.visit('address', data9, instancePath + '/href')
    }
    if (data.location !== undefined) {
      if (
        !validate60.call(this, data.location, {
          instancePath: instancePath + '/location',
          parentData: data,
          parentDataProperty: 'location',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.colocatedWith !== undefined) {
      if (
        !validate60.call(this, data.colocatedWith, {
          instancePath: instancePath + '/colocatedWith',
          parentData: data,
          parentDataProperty: 'colocatedWith',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate229.errors = vErrors
  return errors === 0
}
validate229.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema72 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    name: 0,
    href: 0,
    description: 0,
    group: 0,
  },
}
function validate243(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate243.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Repository', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.href === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'href' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.name === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema72.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data5 = data.name
      if (typeof data5 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      this.visit('words', data5, instancePath + '/name')
    }
    if (data.href !== undefined) {
      let data6 = data.href
      if (typeof data6 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      this.visit('address', data6, instancePath + '/href')
    }
    if (data.description !== undefined) {
      if (
        !validate66.call(this, data.description, {
          instancePath: instancePath + '/description',
          parentData: data,
          parentDataProperty: 'description',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.group !== undefined) {
      let data8 = data.group
      if (typeof data8 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/group',
          schemaPath: '#/properties/group/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      this.visit('reference repositoryGroups', data8, instancePath + '/group')
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate243.errors = vErrors
  return errors === 0
}
validate243.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema73 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    kind: 0,
    label: 0,
    href: 0,
    description: 0,
    status: { type: 'string', enum: ['active', 'archived'] },
    notes: 0,
  },
}
const schema74 = {
  enum: ['documentation', 'repository', 'presentation', 'pdf', 'metrics', 'video', 'event', 'policy', 'website'],
}
function validate253(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate253.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(
      data === 'documentation' ||
      data === 'repository' ||
      data === 'presentation' ||
      data === 'pdf' ||
      data === 'metrics' ||
      data === 'video' ||
      data === 'event' ||
      data === 'policy' ||
      data === 'website'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema74.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate253.errors = vErrors
  return errors === 0
}
validate253.evaluated = { dynamicProps: false, dynamicItems: false }
function validate249(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate249.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Resource', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.kind === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.label === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema73.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate253.call(this, data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate60.call(this, data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.href !== undefined) {
      let data7 = data.href
      if (typeof data7 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      this.visit('address', data7, instancePath + '/href')
    }
    if (data.description !== undefined) {
      if (
        !validate92.call(this, data.description, {
          instancePath: instancePath + '/description',
          parentData: data,
          parentDataProperty: 'description',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      let data9 = data.status
      if (typeof data9 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (!(data9 === 'active' || data9 === 'archived')) {
        const err9 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema73.properties.status.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.notes !== undefined) {
      let data10 = data.notes
      if (Array.isArray(data10)) {
        const len0 = data10.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate88.call(this, data10[i0], {
              instancePath: instancePath + '/notes/' + i0,
              parentData: data10,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate249.errors = vErrors
  return errors === 0
}
validate249.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema75 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    title: 0,
    summary: 0,
    items: 0,
    repositories: 0,
    channels: 0,
    labels: 0,
    links: 0,
  },
}
function validate266(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate266.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Link', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.label === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.href === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'href' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'label' || key0 === 'href' || key0 === 'shownAs' || key0 === 'access')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.label !== undefined) {
      if (
        !validate60.call(this, data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.href !== undefined) {
      let data1 = data.href
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('address', data1, instancePath + '/href')
    }
    if (data.shownAs !== undefined) {
      let data2 = data.shownAs
      if (typeof data2 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/shownAs',
          schemaPath: '#/properties/shownAs/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('words', data2, instancePath + '/shownAs')
    }
    if (data.access !== undefined) {
      if (
        !validate81.call(this, data.access, {
          instancePath: instancePath + '/access',
          parentData: data,
          parentDataProperty: 'access',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate266.errors = vErrors
  return errors === 0
}
validate266.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate259(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate259.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ContributionPath', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema75.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate92.call(this, data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.items !== undefined) {
      let data7 = data.items
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate99.call(this, data7[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.repositories !== undefined) {
      let data9 = data.repositories
      if (Array.isArray(data9)) {
        const len1 = data9.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1]
          if (typeof data10 !== 'string') {
            const err7 = {
              instancePath: instancePath + '/repositories/' + i1,
              schemaPath: '#/properties/repositories/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err7]
            } else {
              vErrors.push(err7)
            }
            errors++
          }
          this.visit('reference repositories', data10, instancePath + '/repositories/' + i1)
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/repositories',
          schemaPath: '#/properties/repositories/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.channels !== undefined) {
      let data11 = data.channels
      if (Array.isArray(data11)) {
        const len2 = data11.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2]
          if (typeof data12 !== 'string') {
            const err9 = {
              instancePath: instancePath + '/channels/' + i2,
              schemaPath: '#/properties/channels/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err9]
            } else {
              vErrors.push(err9)
            }
            errors++
          }
          this.visit('reference channels', data12, instancePath + '/channels/' + i2)
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/channels',
          schemaPath: '#/properties/channels/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.labels !== undefined) {
      let data13 = data.labels
      if (Array.isArray(data13)) {
        const len3 = data13.length
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3]
          if (typeof data14 !== 'string') {
            const err11 = {
              instancePath: instancePath + '/labels/' + i3,
              schemaPath: '#/properties/labels/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err11]
            } else {
              vErrors.push(err11)
            }
            errors++
          }
          this.visit('words', data14, instancePath + '/labels/' + i3)
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/labels',
          schemaPath: '#/properties/labels/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.links !== undefined) {
      let data15 = data.links
      if (Array.isArray(data15)) {
        const len4 = data15.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate266.call(this, data15[i4], {
              instancePath: instancePath + '/links/' + i4,
              parentData: data15,
              parentDataProperty: i4,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/links',
          schemaPath: '#/properties/links/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate259.errors = vErrors
  return errors === 0
}
validate259.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate271(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate271.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Step', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'title' ||
          key0 === 'body' ||
          key0 === 'links'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.body !== undefined) {
      if (
        !validate92.call(this, data.body, {
          instancePath: instancePath + '/body',
          parentData: data,
          parentDataProperty: 'body',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.links !== undefined) {
      let data7 = data.links
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate266.call(this, data7[i0], {
              instancePath: instancePath + '/links/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/links',
          schemaPath: '#/properties/links/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate271.errors = vErrors
  return errors === 0
}
validate271.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema78 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    name: 0,
    kind: 0,
    summary: 0,
    members: {
      type: 'array',
      items: {
        if: { type: ['object'] },
        then: { if: { required: ['vacant'] }, then: { $ref: '#/$defs/Vacancy' }, else: { $ref: '#/$defs/Person' } },
        else: { type: ['object'] },
      },
    },
    membersSource: 0,
    links: 0,
    access: 0,
    charter: 0,
    decision: 0,
    elections: 0,
    meetings: 0,
    channels: 0,
    repositories: 0,
    parent: 0,
    notes: 0,
  },
}
const schema79 = { enum: ['oversight', 'steering', 'committee', 'sig', 'working-group', 'board', 'maintainers'] }
function validate284(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate284.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(
      data === 'oversight' ||
      data === 'steering' ||
      data === 'committee' ||
      data === 'sig' ||
      data === 'working-group' ||
      data === 'board' ||
      data === 'maintainers'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema79.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate284.errors = vErrors
  return errors === 0
}
validate284.evaluated = { dynamicProps: false, dynamicItems: false }
function validate292(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate292.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Term', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'from' || key0 === 'to')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      if (
        !validate54.call(this, data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      if (
        !validate54.call(this, data.to, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate292.errors = vErrors
  return errors === 0
}
validate292.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate287(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate287.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Vacancy', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.vacant === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'vacant' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'vacant' ||
          key0 === 'role' ||
          key0 === 'term'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.vacant !== undefined) {
      let data5 = data.vacant
      if (typeof data5 !== 'boolean') {
        const err6 = {
          instancePath: instancePath + '/vacant',
          schemaPath: '#/properties/vacant/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (true !== data5) {
        const err7 = {
          instancePath: instancePath + '/vacant',
          schemaPath: '#/properties/vacant/const',
          keyword: 'const',
          params: { allowedValue: true },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.role !== undefined) {
      if (
        !validate60.call(this, data.role, {
          instancePath: instancePath + '/role',
          parentData: data,
          parentDataProperty: 'role',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.term !== undefined) {
      if (
        !validate292.call(this, data.term, {
          instancePath: instancePath + '/term',
          parentData: data,
          parentDataProperty: 'term',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate287.errors = vErrors
  return errors === 0
}
validate287.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema82 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    name: 0,
    role: 0,
    affiliations: 0,
    handle: 0,
    href: 0,
    avatar: 0,
    term: 0,
    status: { type: 'string', enum: ['active', 'emeritus'] },
  },
}
const schema83 = {
  properties: {
    name: 0,
    service: {
      type: 'string',
      enum: ['github', 'gitlab', 'irc', 'slack', 'matrix', 'bluesky', 'mastodon', 'x', 'linkedin'],
    },
  },
}
function validate302(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate302.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Handle', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'service')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('words', data0, instancePath + '/name')
    }
    if (data.service !== undefined) {
      let data1 = data.service
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/service',
          schemaPath: '#/properties/service/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (
        !(
          data1 === 'github' ||
          data1 === 'gitlab' ||
          data1 === 'irc' ||
          data1 === 'slack' ||
          data1 === 'matrix' ||
          data1 === 'bluesky' ||
          data1 === 'mastodon' ||
          data1 === 'x' ||
          data1 === 'linkedin'
        )
      ) {
        const err4 = {
          instancePath: instancePath + '/service',
          schemaPath: '#/properties/service/enum',
          keyword: 'enum',
          params: { allowedValues: schema83.properties.service.enum },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate302.errors = vErrors
  return errors === 0
}
validate302.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate297(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate297.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Person', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema82.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data5 = data.name
      if (typeof data5 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      this.visit('words', data5, instancePath + '/name')
    }
    if (data.role !== undefined) {
      if (
        !validate60.call(this, data.role, {
          instancePath: instancePath + '/role',
          parentData: data,
          parentDataProperty: 'role',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.affiliations !== undefined) {
      let data7 = data.affiliations
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0]
          if (typeof data8 !== 'string') {
            const err7 = {
              instancePath: instancePath + '/affiliations/' + i0,
              schemaPath: '#/properties/affiliations/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err7]
            } else {
              vErrors.push(err7)
            }
            errors++
          }
          this.visit('words', data8, instancePath + '/affiliations/' + i0)
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/affiliations',
          schemaPath: '#/properties/affiliations/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.handle !== undefined) {
      if (
        !validate302.call(this, data.handle, {
          instancePath: instancePath + '/handle',
          parentData: data,
          parentDataProperty: 'handle',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors)
        errors = vErrors.length
      }
    }
    if (data.href !== undefined) {
      let data10 = data.href
      if (typeof data10 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      this.visit('address', data10, instancePath + '/href')
    }
    if (data.avatar !== undefined) {
      let data11 = data.avatar
      if (typeof data11 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/avatar',
          schemaPath: '#/properties/avatar/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      this.visit('address', data11, instancePath + '/avatar')
    }
    if (data.term !== undefined) {
      if (
        !validate292.call(this, data.term, {
          instancePath: instancePath + '/term',
          parentData: data,
          parentDataProperty: 'term',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      let data13 = data.status
      if (typeof data13 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (!(data13 === 'active' || data13 === 'emeritus')) {
        const err12 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema82.properties.status.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate297.errors = vErrors
  return errors === 0
}
validate297.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate279(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate279.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Body', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.kind === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.name === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema78.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (
        !validate60.call(this, data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate284.call(this, data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors)
        errors = vErrors.length
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate92.call(this, data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.members !== undefined) {
      let data8 = data.members
      if (Array.isArray(data8)) {
        const len0 = data8.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0]
          const _errs15 = errors
          let valid3 = true
          const _errs16 = errors
          if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9))) {
            const err7 = {}
            if (vErrors === null) {
              vErrors = [err7]
            } else {
              vErrors.push(err7)
            }
            errors++
          }
          var _valid0 = _errs16 === errors
          errors = _errs15
          if (vErrors !== null) {
            if (_errs15) {
              vErrors.length = _errs15
            } else {
              vErrors = null
            }
          }
          let ifClause0
          if (_valid0) {
            const _errs18 = errors
            const _errs19 = errors
            let valid4 = true
            const _errs20 = errors
            if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
              let missing0
              if (data9.vacant === undefined && (missing0 = 'vacant')) {
                const err8 = {}
                if (vErrors === null) {
                  vErrors = [err8]
                } else {
                  vErrors.push(err8)
                }
                errors++
              }
            }
            var _valid1 = _errs20 === errors
            errors = _errs19
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19
              } else {
                vErrors = null
              }
            }
            let ifClause1
            if (_valid1) {
              const _errs21 = errors
              if (
                !validate287.call(this, data9, {
                  instancePath: instancePath + '/members/' + i0,
                  parentData: data8,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors)
                errors = vErrors.length
              }
              var _valid1 = _errs21 === errors
              valid4 = _valid1
              if (valid4) {
                var props2 = true
              }
              ifClause1 = 'then'
            } else {
              const _errs22 = errors
              if (
                !validate297.call(this, data9, {
                  instancePath: instancePath + '/members/' + i0,
                  parentData: data8,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors)
                errors = vErrors.length
              }
              var _valid1 = _errs22 === errors
              valid4 = _valid1
              if (valid4) {
                if (props2 !== true) {
                  props2 = true
                }
              }
              ifClause1 = 'else'
            }
            if (!valid4) {
              const err9 = {
                instancePath: instancePath + '/members/' + i0,
                schemaPath: '#/properties/members/items/then/if',
                keyword: 'if',
                params: { failingKeyword: ifClause1 },
              }
              if (vErrors === null) {
                vErrors = [err9]
              } else {
                vErrors.push(err9)
              }
              errors++
            }
            var _valid0 = _errs18 === errors
            valid3 = _valid0
            ifClause0 = 'then'
          } else {
            const _errs23 = errors
            if (!(data9 && typeof data9 == 'object' && !Array.isArray(data9))) {
              const err10 = {
                instancePath: instancePath + '/members/' + i0,
                schemaPath: '#/properties/members/items/else/type',
                keyword: 'type',
                params: { type: schema78.properties.members.items.else.type },
              }
              if (vErrors === null) {
                vErrors = [err10]
              } else {
                vErrors.push(err10)
              }
              errors++
            }
            var _valid0 = _errs23 === errors
            valid3 = _valid0
            ifClause0 = 'else'
          }
          if (!valid3) {
            const err11 = {
              instancePath: instancePath + '/members/' + i0,
              schemaPath: '#/properties/members/items/if',
              keyword: 'if',
              params: { failingKeyword: ifClause0 },
            }
            if (vErrors === null) {
              vErrors = [err11]
            } else {
              vErrors.push(err11)
            }
            errors++
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/members',
          schemaPath: '#/properties/members/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.membersSource !== undefined) {
      if (
        !validate266.call(this, data.membersSource, {
          instancePath: instancePath + '/membersSource',
          parentData: data,
          parentDataProperty: 'membersSource',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
        errors = vErrors.length
      }
    }
    if (data.links !== undefined) {
      let data11 = data.links
      if (Array.isArray(data11)) {
        const len1 = data11.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate266.call(this, data11[i1], {
              instancePath: instancePath + '/links/' + i1,
              parentData: data11,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/links',
          schemaPath: '#/properties/links/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.access !== undefined) {
      if (
        !validate81.call(this, data.access, {
          instancePath: instancePath + '/access',
          parentData: data,
          parentDataProperty: 'access',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
        errors = vErrors.length
      }
    }
    if (data.charter !== undefined) {
      if (
        !validate266.call(this, data.charter, {
          instancePath: instancePath + '/charter',
          parentData: data,
          parentDataProperty: 'charter',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
        errors = vErrors.length
      }
    }
    if (data.decision !== undefined) {
      if (
        !validate92.call(this, data.decision, {
          instancePath: instancePath + '/decision',
          parentData: data,
          parentDataProperty: 'decision',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.elections !== undefined) {
      if (
        !validate92.call(this, data.elections, {
          instancePath: instancePath + '/elections',
          parentData: data,
          parentDataProperty: 'elections',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.meetings !== undefined) {
      let data17 = data.meetings
      if (Array.isArray(data17)) {
        const len2 = data17.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2]
          if (typeof data18 !== 'string') {
            const err14 = {
              instancePath: instancePath + '/meetings/' + i2,
              schemaPath: '#/properties/meetings/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err14]
            } else {
              vErrors.push(err14)
            }
            errors++
          }
          this.visit('reference meetings', data18, instancePath + '/meetings/' + i2)
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/meetings',
          schemaPath: '#/properties/meetings/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
    if (data.channels !== undefined) {
      let data19 = data.channels
      if (Array.isArray(data19)) {
        const len3 = data19.length
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3]
          if (typeof data20 !== 'string') {
            const err16 = {
              instancePath: instancePath + '/channels/' + i3,
              schemaPath: '#/properties/channels/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err16]
            } else {
              vErrors.push(err16)
            }
            errors++
          }
          this.visit('reference channels', data20, instancePath + '/channels/' + i3)
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/channels',
          schemaPath: '#/properties/channels/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (data.repositories !== undefined) {
      let data21 = data.repositories
      if (Array.isArray(data21)) {
        const len4 = data21.length
        for (let i4 = 0; i4 < len4; i4++) {
          let data22 = data21[i4]
          if (typeof data22 !== 'string') {
            const err18 = {
              instancePath: instancePath + '/repositories/' + i4,
              schemaPath: '#/properties/repositories/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err18]
            } else {
              vErrors.push(err18)
            }
            errors++
          }
          this.visit('reference repositories', data22, instancePath + '/repositories/' + i4)
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/repositories',
          schemaPath: '#/properties/repositories/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.parent !== undefined) {
      let data23 = data.parent
      if (typeof data23 !== 'string') {
        const err20 = {
          instancePath: instancePath + '/parent',
          schemaPath: '#/properties/parent/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
      this.visit('reference bodies', data23, instancePath + '/parent')
    }
    if (data.notes !== undefined) {
      let data24 = data.notes
      if (Array.isArray(data24)) {
        const len5 = data24.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate88.call(this, data24[i5], {
              instancePath: instancePath + '/notes/' + i5,
              parentData: data24,
              parentDataProperty: i5,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err22]
    } else {
      vErrors.push(err22)
    }
    errors++
  }
  validate279.errors = vErrors
  return errors === 0
}
validate279.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema84 = { else: { type: ['object'] } }
function validate317(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate317.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type PersonContact', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.for === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'for' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.person === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'person' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'for' ||
          key0 === 'notes' ||
          key0 === 'person'
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.for !== undefined) {
      let data5 = data.for
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate60.call(this, data5[i0], {
              instancePath: instancePath + '/for/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/for',
          schemaPath: '#/properties/for/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.notes !== undefined) {
      let data7 = data.notes
      if (Array.isArray(data7)) {
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate88.call(this, data7[i1], {
              instancePath: instancePath + '/notes/' + i1,
              parentData: data7,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.person !== undefined) {
      if (
        !validate297.call(this, data.person, {
          instancePath: instancePath + '/person',
          parentData: data,
          parentDataProperty: 'person',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate317.errors = vErrors
  return errors === 0
}
validate317.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate325(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate325.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type VacantContact', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.for === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'for' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.vacant === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'vacant' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'for' ||
          key0 === 'notes' ||
          key0 === 'vacant'
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.for !== undefined) {
      let data5 = data.for
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate60.call(this, data5[i0], {
              instancePath: instancePath + '/for/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/for',
          schemaPath: '#/properties/for/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.notes !== undefined) {
      let data7 = data.notes
      if (Array.isArray(data7)) {
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate88.call(this, data7[i1], {
              instancePath: instancePath + '/notes/' + i1,
              parentData: data7,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.vacant !== undefined) {
      let data9 = data.vacant
      if (typeof data9 !== 'boolean') {
        const err9 = {
          instancePath: instancePath + '/vacant',
          schemaPath: '#/properties/vacant/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (true !== data9) {
        const err10 = {
          instancePath: instancePath + '/vacant',
          schemaPath: '#/properties/vacant/const',
          keyword: 'const',
          params: { allowedValue: true },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate325.errors = vErrors
  return errors === 0
}
validate325.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate332(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate332.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ChannelContact', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.for === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'for' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.via === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'via' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'for' ||
          key0 === 'notes' ||
          key0 === 'via'
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.for !== undefined) {
      let data5 = data.for
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate60.call(this, data5[i0], {
              instancePath: instancePath + '/for/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/for',
          schemaPath: '#/properties/for/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.notes !== undefined) {
      let data7 = data.notes
      if (Array.isArray(data7)) {
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate88.call(this, data7[i1], {
              instancePath: instancePath + '/notes/' + i1,
              parentData: data7,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.via !== undefined) {
      let data9 = data.via
      if (Array.isArray(data9)) {
        const len2 = data9.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2]
          if (typeof data10 !== 'string') {
            const err9 = {
              instancePath: instancePath + '/via/' + i2,
              schemaPath: '#/properties/via/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err9]
            } else {
              vErrors.push(err9)
            }
            errors++
          }
          this.visit('reference channels', data10, instancePath + '/via/' + i2)
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/via',
          schemaPath: '#/properties/via/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate332.errors = vErrors
  return errors === 0
}
validate332.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate316(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate316.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    const _errs4 = errors
    let valid1 = true
    const _errs5 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.person === undefined && (missing0 = 'person')) {
        const err1 = {}
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    var _valid1 = _errs5 === errors
    errors = _errs4
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4
      } else {
        vErrors = null
      }
    }
    let ifClause1
    if (_valid1) {
      const _errs6 = errors
      if (!validate317.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs6 === errors
      valid1 = _valid1
      if (valid1) {
        var props0 = true
      }
      ifClause1 = 'then'
    } else {
      const _errs7 = errors
      const _errs8 = errors
      let valid2 = true
      const _errs9 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing1
        if (data.vacant === undefined && (missing1 = 'vacant')) {
          const err2 = {}
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      }
      var _valid2 = _errs9 === errors
      errors = _errs8
      if (vErrors !== null) {
        if (_errs8) {
          vErrors.length = _errs8
        } else {
          vErrors = null
        }
      }
      let ifClause2
      if (_valid2) {
        const _errs10 = errors
        if (!validate325.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors)
          errors = vErrors.length
        }
        var _valid2 = _errs10 === errors
        valid2 = _valid2
        if (valid2) {
          var props1 = true
        }
        ifClause2 = 'then'
      } else {
        const _errs11 = errors
        const _errs12 = errors
        let valid3 = true
        const _errs13 = errors
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          let missing2
          if (data.via === undefined && (missing2 = 'via')) {
            const err3 = {}
            if (vErrors === null) {
              vErrors = [err3]
            } else {
              vErrors.push(err3)
            }
            errors++
          }
        }
        var _valid3 = _errs13 === errors
        errors = _errs12
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12
          } else {
            vErrors = null
          }
        }
        let ifClause3
        if (_valid3) {
          const _errs14 = errors
          if (
            !validate332.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })
          ) {
            vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
            errors = vErrors.length
          }
          var _valid3 = _errs14 === errors
          valid3 = _valid3
          if (valid3) {
            var props2 = true
          }
          ifClause3 = 'then'
        } else {
          const _errs15 = errors
          this.visit('choice person,vacant,via', data, instancePath + '')
          var _valid3 = _errs15 === errors
          valid3 = _valid3
          ifClause3 = 'else'
        }
        if (!valid3) {
          const err4 = {
            instancePath,
            schemaPath: '#/then/else/else/if',
            keyword: 'if',
            params: { failingKeyword: ifClause3 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        var _valid2 = _errs11 === errors
        valid2 = _valid2
        if (valid2) {
          if (props1 !== true && props2 !== undefined) {
            if (props2 === true) {
              props1 = true
            } else {
              props1 = props1 || {}
              Object.assign(props1, props2)
            }
          }
        }
        ifClause2 = 'else'
      }
      if (!valid2) {
        const err5 = {
          instancePath,
          schemaPath: '#/then/else/if',
          keyword: 'if',
          params: { failingKeyword: ifClause2 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      var _valid1 = _errs7 === errors
      valid1 = _valid1
      if (valid1) {
        if (props0 !== true && props1 !== undefined) {
          if (props1 === true) {
            props0 = true
          } else {
            props0 = props0 || {}
            Object.assign(props0, props1)
          }
        }
      }
      ifClause1 = 'else'
    }
    if (!valid1) {
      const err6 = { instancePath, schemaPath: '#/then/if', keyword: 'if', params: { failingKeyword: ifClause1 } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs16 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err7 = { instancePath, schemaPath: '#/else/type', keyword: 'type', params: { type: schema84.else.type } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    var _valid0 = _errs16 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate316.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate316.evaluated = { dynamicProps: true, dynamicItems: false }
function validate340(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate340.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Principle', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'name' ||
          key0 === 'description'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (
        !validate60.call(this, data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      if (
        !validate66.call(this, data.description, {
          instancePath: instancePath + '/description',
          parentData: data,
          parentDataProperty: 'description',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate340.errors = vErrors
  return errors === 0
}
validate340.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema89 = {
  properties: {
    id: 0,
    verifiedOn: 0,
    expires: 0,
    updatedOn: 0,
    revision: 0,
    kind: 0,
    title: 0,
    href: 0,
    summary: 0,
    covers: 0,
    principles: 0,
    adoptedFrom: 0,
    reporting: 0,
    links: 0,
  },
}
const schema90 = {
  enum: ['code-of-conduct', 'security', 'governance', 'contributing', 'license', 'trademark', 'privacy'],
}
function validate351(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate351.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(
      data === 'code-of-conduct' ||
      data === 'security' ||
      data === 'governance' ||
      data === 'contributing' ||
      data === 'license' ||
      data === 'trademark' ||
      data === 'privacy'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema90.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate351.errors = vErrors
  return errors === 0
}
validate351.evaluated = { dynamicProps: false, dynamicItems: false }
function validate358(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate358.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Reporting', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.how === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'how' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'how' || key0 === 'not' || key0 === 'contact')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.how !== undefined) {
      if (
        !validate92.call(this, data.how, {
          instancePath: instancePath + '/how',
          parentData: data,
          parentDataProperty: 'how',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.not !== undefined) {
      if (
        !validate92.call(this, data.not, {
          instancePath: instancePath + '/not',
          parentData: data,
          parentDataProperty: 'not',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.contact !== undefined) {
      if (
        !validate183.call(this, data.contact, {
          instancePath: instancePath + '/contact',
          parentData: data,
          parentDataProperty: 'contact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate358.errors = vErrors
  return errors === 0
}
validate358.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate347(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate347.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Policy', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.kind === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema89.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate351.call(this, data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.href !== undefined) {
      let data7 = data.href
      if (typeof data7 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      this.visit('address', data7, instancePath + '/href')
    }
    if (data.summary !== undefined) {
      if (
        !validate92.call(this, data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.covers !== undefined) {
      let data9 = data.covers
      if (Array.isArray(data9)) {
        const len0 = data9.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate99.call(this, data9[i0], {
              instancePath: instancePath + '/covers/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/covers',
          schemaPath: '#/properties/covers/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.principles !== undefined) {
      let data11 = data.principles
      if (Array.isArray(data11)) {
        const len1 = data11.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate340.call(this, data11[i1], {
              instancePath: instancePath + '/principles/' + i1,
              parentData: data11,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/principles',
          schemaPath: '#/properties/principles/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.adoptedFrom !== undefined) {
      if (
        !validate60.call(this, data.adoptedFrom, {
          instancePath: instancePath + '/adoptedFrom',
          parentData: data,
          parentDataProperty: 'adoptedFrom',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.reporting !== undefined) {
      if (
        !validate358.call(this, data.reporting, {
          instancePath: instancePath + '/reporting',
          parentData: data,
          parentDataProperty: 'reporting',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors)
        errors = vErrors.length
      }
    }
    if (data.links !== undefined) {
      let data15 = data.links
      if (Array.isArray(data15)) {
        const len2 = data15.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate266.call(this, data15[i2], {
              instancePath: instancePath + '/links/' + i2,
              parentData: data15,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/links',
          schemaPath: '#/properties/links/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate347.errors = vErrors
  return errors === 0
}
validate347.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const wrapper2 = { validate: validate365 }
function validate365(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate365.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Topic', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'title' ||
          key0 === 'topics'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate66.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.topics !== undefined) {
      let data6 = data.topics
      if (Array.isArray(data6)) {
        const len0 = data6.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper2.validate.call(this, data6[i0], {
              instancePath: instancePath + '/topics/' + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/topics',
          schemaPath: '#/properties/topics/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate365.errors = vErrors
  return errors === 0
}
validate365.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate371(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate371.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type FocusArea', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'title' ||
          key0 === 'summary' ||
          key0 === 'drivers'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err4 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate92.call(this, data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.drivers !== undefined) {
      let data7 = data.drivers
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate297.call(this, data7[i0], {
              instancePath: instancePath + '/drivers/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/drivers',
          schemaPath: '#/properties/drivers/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate371.errors = vErrors
  return errors === 0
}
validate371.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate379(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate379.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Recognition', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.how === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'how' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.who === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'who' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'who' ||
          key0 === 'how'
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.who !== undefined) {
      if (
        !validate60.call(this, data.who, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.how !== undefined) {
      if (
        !validate66.call(this, data.how, {
          instancePath: instancePath + '/how',
          parentData: data,
          parentDataProperty: 'how',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate379.errors = vErrors
  return errors === 0
}
validate379.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate386(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate386.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Faq', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.answer === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answer' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.question === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'verifiedOn' ||
          key0 === 'expires' ||
          key0 === 'updatedOn' ||
          key0 === 'revision' ||
          key0 === 'question' ||
          key0 === 'answer'
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision
      if (typeof data4 == 'number') {
        if (data4 < 0 || isNaN(data4)) {
          const err5 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.question !== undefined) {
      if (
        !validate60.call(this, data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.answer !== undefined) {
      if (
        !validate92.call(this, data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate386.errors = vErrors
  return errors === 0
}
validate386.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate399(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate399.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Foundation', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'name' || key0 === 'href' || key0 === 'trademarks')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err2 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      this.visit('words', data1, instancePath + '/name')
    }
    if (data.href !== undefined) {
      let data2 = data.href
      if (typeof data2 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/href',
          schemaPath: '#/properties/href/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      this.visit('address', data2, instancePath + '/href')
    }
    if (data.trademarks !== undefined) {
      if (
        !validate92.call(this, data.trademarks, {
          instancePath: instancePath + '/trademarks',
          parentData: data,
          parentDataProperty: 'trademarks',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate399.errors = vErrors
  return errors === 0
}
validate399.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema97 = { enum: ['sandbox', 'incubating', 'graduated', 'emeritus', 'archived'] }
function validate402(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate402.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(data === 'sandbox' || data === 'incubating' || data === 'graduated' || data === 'emeritus' || data === 'archived')
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema97.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate402.errors = vErrors
  return errors === 0
}
validate402.evaluated = { dynamicProps: false, dynamicItems: false }
function validate404(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate404.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Seo', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === 'title' ||
          key0 === 'description' ||
          key0 === 'image' ||
          key0 === 'url' ||
          key0 === 'aliases' ||
          key0 === 'socialHandle'
        )
      ) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      if (
        !validate60.call(this, data.description, {
          instancePath: instancePath + '/description',
          parentData: data,
          parentDataProperty: 'description',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.image !== undefined) {
      let data2 = data.image
      if (typeof data2 !== 'string') {
        const err1 = {
          instancePath: instancePath + '/image',
          schemaPath: '#/properties/image/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
      this.visit('address', data2, instancePath + '/image')
    }
    if (data.url !== undefined) {
      let data3 = data.url
      if (typeof data3 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/url',
          schemaPath: '#/properties/url/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('address', data3, instancePath + '/url')
    }
    if (data.aliases !== undefined) {
      let data4 = data.aliases
      if (Array.isArray(data4)) {
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0]
          if (typeof data5 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/aliases/' + i0,
              schemaPath: '#/properties/aliases/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err3]
            } else {
              vErrors.push(err3)
            }
            errors++
          }
          this.visit('address', data5, instancePath + '/aliases/' + i0)
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/aliases',
          schemaPath: '#/properties/aliases/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.socialHandle !== undefined) {
      let data6 = data.socialHandle
      if (typeof data6 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/socialHandle',
          schemaPath: '#/properties/socialHandle/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      this.visit('words', data6, instancePath + '/socialHandle')
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate404.errors = vErrors
  return errors === 0
}
validate404.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate409(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate409.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type RepositoryGroup', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data0 = data.id
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('id', data0, instancePath + '/id')
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate409.errors = vErrors
  return errors === 0
}
validate409.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
const schema100 = {
  then: {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: {
        enum: [
          'channels',
          'meetings',
          'recordings',
          'events',
          'repositories',
          'resources',
          'contributionPaths',
          'steps',
          'bodies',
          'people',
          'contacts',
          'principles',
          'policies',
          'topics',
          'focusAreas',
          'recognitions',
          'faqs',
          'prose',
        ],
      },
    },
    allOf: [
      {
        if: {
          required: ['kind'],
          properties: {
            kind: {
              enum: [
                'channels',
                'meetings',
                'recordings',
                'events',
                'repositories',
                'resources',
                'contributionPaths',
                'steps',
                'bodies',
                'people',
                'contacts',
                'principles',
                'policies',
                'topics',
                'focusAreas',
                'recognitions',
                'faqs',
              ],
            },
          },
        },
        then: { $ref: '#/$defs/CollectionSection' },
      },
      { if: { required: ['kind'], properties: { kind: { enum: ['prose'] } } }, then: { $ref: '#/$defs/ProseSection' } },
    ],
  },
  else: { type: ['object'] },
}
const schema102 = {
  enum: [
    'channels',
    'meetings',
    'recordings',
    'events',
    'repositories',
    'resources',
    'contributionPaths',
    'steps',
    'bodies',
    'people',
    'contacts',
    'principles',
    'policies',
    'topics',
    'focusAreas',
    'recognitions',
    'faqs',
  ],
}
function validate414(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate414.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (
    !(
      data === 'channels' ||
      data === 'meetings' ||
      data === 'recordings' ||
      data === 'events' ||
      data === 'repositories' ||
      data === 'resources' ||
      data === 'contributionPaths' ||
      data === 'steps' ||
      data === 'bodies' ||
      data === 'people' ||
      data === 'contacts' ||
      data === 'principles' ||
      data === 'policies' ||
      data === 'topics' ||
      data === 'focusAreas' ||
      data === 'recognitions' ||
      data === 'faqs'
    )
  ) {
    const err1 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema102.enum } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate414.errors = vErrors
  return errors === 0
}
validate414.evaluated = { dynamicProps: false, dynamicItems: false }
function validate413(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate413.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type CollectionSection', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'kind' ||
          key0 === 'id' ||
          key0 === 'heading' ||
          key0 === 'intro' ||
          key0 === 'outro' ||
          key0 === 'notes' ||
          key0 === 'only'
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate414.call(this, data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors)
        errors = vErrors.length
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id
      if (typeof data1 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      this.visit('id', data1, instancePath + '/id')
    }
    if (data.heading !== undefined) {
      if (
        !validate60.call(this, data.heading, {
          instancePath: instancePath + '/heading',
          parentData: data,
          parentDataProperty: 'heading',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.intro !== undefined) {
      if (
        !validate92.call(this, data.intro, {
          instancePath: instancePath + '/intro',
          parentData: data,
          parentDataProperty: 'intro',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.outro !== undefined) {
      if (
        !validate92.call(this, data.outro, {
          instancePath: instancePath + '/outro',
          parentData: data,
          parentDataProperty: 'outro',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.notes !== undefined) {
      let data5 = data.notes
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate88.call(this, data5[i0], {
              instancePath: instancePath + '/notes/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/notes',
          schemaPath: '#/properties/notes/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.only !== undefined) {
      let data7 = data.only
      if (Array.isArray(data7)) {
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1]
          if (typeof data8 !== 'string') {
            const err4 = {
              instancePath: instancePath + '/only/' + i1,
              schemaPath: '#/properties/only/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err4]
            } else {
              vErrors.push(err4)
            }
            errors++
          }
          this.visit('reference only', data8, instancePath + '/only/' + i1)
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/only',
          schemaPath: '#/properties/only/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate413.errors = vErrors
  return errors === 0
}
validate413.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate421(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate421.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type ProseSection', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.heading === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'heading' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.body === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'body' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'id' || key0 === 'heading' || key0 === 'body')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if ('prose' !== data0) {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'prose' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id
      if (typeof data1 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      this.visit('id', data1, instancePath + '/id')
    }
    if (data.heading !== undefined) {
      if (
        !validate60.call(this, data.heading, {
          instancePath: instancePath + '/heading',
          parentData: data,
          parentDataProperty: 'heading',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.body !== undefined) {
      if (
        !validate92.call(this, data.body, {
          instancePath: instancePath + '/body',
          parentData: data,
          parentDataProperty: 'body',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate421.errors = vErrors
  return errors === 0
}
validate421.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
function validate412(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate412.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    const _errs6 = errors
    let valid2 = true
    const _errs7 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.kind === undefined && (missing0 = 'kind')) {
        const err1 = {}
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          let data0 = data.kind
          if (
            !(
              data0 === 'channels' ||
              data0 === 'meetings' ||
              data0 === 'recordings' ||
              data0 === 'events' ||
              data0 === 'repositories' ||
              data0 === 'resources' ||
              data0 === 'contributionPaths' ||
              data0 === 'steps' ||
              data0 === 'bodies' ||
              data0 === 'people' ||
              data0 === 'contacts' ||
              data0 === 'principles' ||
              data0 === 'policies' ||
              data0 === 'topics' ||
              data0 === 'focusAreas' ||
              data0 === 'recognitions' ||
              data0 === 'faqs'
            )
          ) {
            const err2 = {}
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
        }
      }
    }
    var _valid1 = _errs7 === errors
    errors = _errs6
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6
      } else {
        vErrors = null
      }
    }
    if (_valid1) {
      const _errs9 = errors
      if (!validate413.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs9 === errors
      valid2 = _valid1
      if (valid2) {
        var props0 = true
      }
    }
    if (!valid2) {
      const err3 = { instancePath, schemaPath: '#/then/allOf/0/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    const _errs11 = errors
    let valid4 = true
    const _errs12 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1
      if (data.kind === undefined && (missing1 = 'kind')) {
        const err4 = {}
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      } else {
        if (data.kind !== undefined) {
          if (!(data.kind === 'prose')) {
            const err5 = {}
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
        }
      }
    }
    var _valid2 = _errs12 === errors
    errors = _errs11
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11
      } else {
        vErrors = null
      }
    }
    if (_valid2) {
      const _errs14 = errors
      if (!validate421.call(this, data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs14 === errors
      valid4 = _valid2
      if (valid4) {
        var props1 = true
      }
    }
    if (!valid4) {
      const err6 = { instancePath, schemaPath: '#/then/allOf/1/if', keyword: 'if', params: { failingKeyword: 'then' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (props0 !== true && props1 !== undefined) {
      if (props1 === true) {
        props0 = true
      } else {
        props0 = props0 || {}
        Object.assign(props0, props1)
      }
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err7 = {
          instancePath,
          schemaPath: '#/then/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (props0 !== true) {
        props0 = props0 || {}
        props0.kind = true
      }
      if (data.kind !== undefined) {
        let data2 = data.kind
        if (
          !(
            data2 === 'channels' ||
            data2 === 'meetings' ||
            data2 === 'recordings' ||
            data2 === 'events' ||
            data2 === 'repositories' ||
            data2 === 'resources' ||
            data2 === 'contributionPaths' ||
            data2 === 'steps' ||
            data2 === 'bodies' ||
            data2 === 'people' ||
            data2 === 'contacts' ||
            data2 === 'principles' ||
            data2 === 'policies' ||
            data2 === 'topics' ||
            data2 === 'focusAreas' ||
            data2 === 'recognitions' ||
            data2 === 'faqs' ||
            data2 === 'prose'
          )
        ) {
          const err8 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/then/properties/kind/enum',
            keyword: 'enum',
            params: { allowedValues: schema100.then.properties.kind.enum },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      }
    } else {
      const err9 = { instancePath, schemaPath: '#/then/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs16 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      const err10 = { instancePath, schemaPath: '#/else/type', keyword: 'type', params: { type: schema100.else.type } }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    var _valid0 = _errs16 === errors
    valid0 = _valid0
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: '#/if', keyword: 'if', params: { failingKeyword: ifClause0 } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate412.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate412.evaluated = { dynamicProps: true, dynamicItems: false }
function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate52.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  this.visit('type Community', data, instancePath + '')
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.version === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.name === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.url === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'url' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(func1.call(schema19.properties, key0) || pattern3.test(key0))) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.$schema !== undefined) {
      if (typeof data.$schema !== 'string') {
        const err5 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.version !== undefined) {
      let data1 = data.version
      if (!(typeof data1 == 'number')) {
        const err6 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (1 !== data1) {
        const err7 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/const',
          keyword: 'const',
          params: { allowedValue: 1 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id
      if (typeof data2 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      this.visit('id', data2, instancePath + '/id')
    }
    if (data.name !== undefined) {
      let data3 = data.name
      if (typeof data3 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      this.visit('words', data3, instancePath + '/name')
    }
    if (data.url !== undefined) {
      let data4 = data.url
      if (typeof data4 !== 'string') {
        const err10 = {
          instancePath: instancePath + '/url',
          schemaPath: '#/properties/url/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      this.visit('address', data4, instancePath + '/url')
    }
    if (data.channels !== undefined) {
      let data5 = data.channels
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate53.call(this, data5[i0], {
              instancePath: instancePath + '/channels/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/channels',
          schemaPath: '#/properties/channels/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.meetings !== undefined) {
      let data7 = data.meetings
      if (Array.isArray(data7)) {
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate111.call(this, data7[i1], {
              instancePath: instancePath + '/meetings/' + i1,
              parentData: data7,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/meetings',
          schemaPath: '#/properties/meetings/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.recordings !== undefined) {
      let data9 = data.recordings
      if (Array.isArray(data9)) {
        const len2 = data9.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate219.call(this, data9[i2], {
              instancePath: instancePath + '/recordings/' + i2,
              parentData: data9,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/recordings',
          schemaPath: '#/properties/recordings/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.events !== undefined) {
      let data11 = data.events
      if (Array.isArray(data11)) {
        const len3 = data11.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate229.call(this, data11[i3], {
              instancePath: instancePath + '/events/' + i3,
              parentData: data11,
              parentDataProperty: i3,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/events',
          schemaPath: '#/properties/events/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.repositories !== undefined) {
      let data13 = data.repositories
      if (Array.isArray(data13)) {
        const len4 = data13.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate243.call(this, data13[i4], {
              instancePath: instancePath + '/repositories/' + i4,
              parentData: data13,
              parentDataProperty: i4,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/repositories',
          schemaPath: '#/properties/repositories/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
    if (data.resources !== undefined) {
      let data15 = data.resources
      if (Array.isArray(data15)) {
        const len5 = data15.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate249.call(this, data15[i5], {
              instancePath: instancePath + '/resources/' + i5,
              parentData: data15,
              parentDataProperty: i5,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/resources',
          schemaPath: '#/properties/resources/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.contributionPaths !== undefined) {
      let data17 = data.contributionPaths
      if (Array.isArray(data17)) {
        const len6 = data17.length
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate259.call(this, data17[i6], {
              instancePath: instancePath + '/contributionPaths/' + i6,
              parentData: data17,
              parentDataProperty: i6,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/contributionPaths',
          schemaPath: '#/properties/contributionPaths/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (data.steps !== undefined) {
      let data19 = data.steps
      if (Array.isArray(data19)) {
        const len7 = data19.length
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate271.call(this, data19[i7], {
              instancePath: instancePath + '/steps/' + i7,
              parentData: data19,
              parentDataProperty: i7,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/steps',
          schemaPath: '#/properties/steps/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.bodies !== undefined) {
      let data21 = data.bodies
      if (Array.isArray(data21)) {
        const len8 = data21.length
        for (let i8 = 0; i8 < len8; i8++) {
          if (
            !validate279.call(this, data21[i8], {
              instancePath: instancePath + '/bodies/' + i8,
              parentData: data21,
              parentDataProperty: i8,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/bodies',
          schemaPath: '#/properties/bodies/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.people !== undefined) {
      let data23 = data.people
      if (Array.isArray(data23)) {
        const len9 = data23.length
        for (let i9 = 0; i9 < len9; i9++) {
          let data24 = data23[i9]
          const _errs42 = errors
          let valid21 = true
          const _errs43 = errors
          if (!(data24 && typeof data24 == 'object' && !Array.isArray(data24))) {
            const err20 = {}
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          }
          var _valid0 = _errs43 === errors
          errors = _errs42
          if (vErrors !== null) {
            if (_errs42) {
              vErrors.length = _errs42
            } else {
              vErrors = null
            }
          }
          let ifClause0
          if (_valid0) {
            const _errs45 = errors
            const _errs46 = errors
            let valid22 = true
            const _errs47 = errors
            if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
              let missing0
              if (data24.vacant === undefined && (missing0 = 'vacant')) {
                const err21 = {}
                if (vErrors === null) {
                  vErrors = [err21]
                } else {
                  vErrors.push(err21)
                }
                errors++
              }
            }
            var _valid1 = _errs47 === errors
            errors = _errs46
            if (vErrors !== null) {
              if (_errs46) {
                vErrors.length = _errs46
              } else {
                vErrors = null
              }
            }
            let ifClause1
            if (_valid1) {
              const _errs48 = errors
              if (
                !validate287.call(this, data24, {
                  instancePath: instancePath + '/people/' + i9,
                  parentData: data23,
                  parentDataProperty: i9,
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors)
                errors = vErrors.length
              }
              var _valid1 = _errs48 === errors
              valid22 = _valid1
              if (valid22) {
                var props0 = true
              }
              ifClause1 = 'then'
            } else {
              const _errs49 = errors
              if (
                !validate297.call(this, data24, {
                  instancePath: instancePath + '/people/' + i9,
                  parentData: data23,
                  parentDataProperty: i9,
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors)
                errors = vErrors.length
              }
              var _valid1 = _errs49 === errors
              valid22 = _valid1
              if (valid22) {
                if (props0 !== true) {
                  props0 = true
                }
              }
              ifClause1 = 'else'
            }
            if (!valid22) {
              const err22 = {
                instancePath: instancePath + '/people/' + i9,
                schemaPath: '#/properties/people/items/then/if',
                keyword: 'if',
                params: { failingKeyword: ifClause1 },
              }
              if (vErrors === null) {
                vErrors = [err22]
              } else {
                vErrors.push(err22)
              }
              errors++
            }
            var _valid0 = _errs45 === errors
            valid21 = _valid0
            ifClause0 = 'then'
          } else {
            const _errs50 = errors
            if (!(data24 && typeof data24 == 'object' && !Array.isArray(data24))) {
              const err23 = {
                instancePath: instancePath + '/people/' + i9,
                schemaPath: '#/properties/people/items/else/type',
                keyword: 'type',
                params: { type: schema19.properties.people.items.else.type },
              }
              if (vErrors === null) {
                vErrors = [err23]
              } else {
                vErrors.push(err23)
              }
              errors++
            }
            var _valid0 = _errs50 === errors
            valid21 = _valid0
            ifClause0 = 'else'
          }
          if (!valid21) {
            const err24 = {
              instancePath: instancePath + '/people/' + i9,
              schemaPath: '#/properties/people/items/if',
              keyword: 'if',
              params: { failingKeyword: ifClause0 },
            }
            if (vErrors === null) {
              vErrors = [err24]
            } else {
              vErrors.push(err24)
            }
            errors++
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/people',
          schemaPath: '#/properties/people/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
    if (data.contacts !== undefined) {
      let data25 = data.contacts
      if (Array.isArray(data25)) {
        const len10 = data25.length
        for (let i10 = 0; i10 < len10; i10++) {
          if (
            !validate316.call(this, data25[i10], {
              instancePath: instancePath + '/contacts/' + i10,
              parentData: data25,
              parentDataProperty: i10,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/contacts',
          schemaPath: '#/properties/contacts/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      }
    }
    if (data.principles !== undefined) {
      let data27 = data.principles
      if (Array.isArray(data27)) {
        const len11 = data27.length
        for (let i11 = 0; i11 < len11; i11++) {
          if (
            !validate340.call(this, data27[i11], {
              instancePath: instancePath + '/principles/' + i11,
              parentData: data27,
              parentDataProperty: i11,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/principles',
          schemaPath: '#/properties/principles/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
    if (data.policies !== undefined) {
      let data29 = data.policies
      if (Array.isArray(data29)) {
        const len12 = data29.length
        for (let i12 = 0; i12 < len12; i12++) {
          if (
            !validate347.call(this, data29[i12], {
              instancePath: instancePath + '/policies/' + i12,
              parentData: data29,
              parentDataProperty: i12,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/policies',
          schemaPath: '#/properties/policies/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err28]
        } else {
          vErrors.push(err28)
        }
        errors++
      }
    }
    if (data.topics !== undefined) {
      let data31 = data.topics
      if (Array.isArray(data31)) {
        const len13 = data31.length
        for (let i13 = 0; i13 < len13; i13++) {
          if (
            !validate365.call(this, data31[i13], {
              instancePath: instancePath + '/topics/' + i13,
              parentData: data31,
              parentDataProperty: i13,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/topics',
          schemaPath: '#/properties/topics/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
        }
        errors++
      }
    }
    if (data.focusAreas !== undefined) {
      let data33 = data.focusAreas
      if (Array.isArray(data33)) {
        const len14 = data33.length
        for (let i14 = 0; i14 < len14; i14++) {
          if (
            !validate371.call(this, data33[i14], {
              instancePath: instancePath + '/focusAreas/' + i14,
              parentData: data33,
              parentDataProperty: i14,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/focusAreas',
          schemaPath: '#/properties/focusAreas/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err30]
        } else {
          vErrors.push(err30)
        }
        errors++
      }
    }
    if (data.recognitions !== undefined) {
      let data35 = data.recognitions
      if (Array.isArray(data35)) {
        const len15 = data35.length
        for (let i15 = 0; i15 < len15; i15++) {
          if (
            !validate379.call(this, data35[i15], {
              instancePath: instancePath + '/recognitions/' + i15,
              parentData: data35,
              parentDataProperty: i15,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + '/recognitions',
          schemaPath: '#/properties/recognitions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err31]
        } else {
          vErrors.push(err31)
        }
        errors++
      }
    }
    if (data.faqs !== undefined) {
      let data37 = data.faqs
      if (Array.isArray(data37)) {
        const len16 = data37.length
        for (let i16 = 0; i16 < len16; i16++) {
          if (
            !validate386.call(this, data37[i16], {
              instancePath: instancePath + '/faqs/' + i16,
              parentData: data37,
              parentDataProperty: i16,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + '/faqs',
          schemaPath: '#/properties/faqs/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err32]
        } else {
          vErrors.push(err32)
        }
        errors++
      }
    }
    if (data.verifiedOn !== undefined) {
      if (
        !validate54.call(this, data.verifiedOn, {
          instancePath: instancePath + '/verifiedOn',
          parentData: data,
          parentDataProperty: 'verifiedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.expires !== undefined) {
      if (
        !validate54.call(this, data.expires, {
          instancePath: instancePath + '/expires',
          parentData: data,
          parentDataProperty: 'expires',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.updatedOn !== undefined) {
      if (
        !validate54.call(this, data.updatedOn, {
          instancePath: instancePath + '/updatedOn',
          parentData: data,
          parentDataProperty: 'updatedOn',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data42 = data.revision
      if (typeof data42 == 'number') {
        if (data42 < 0 || isNaN(data42)) {
          const err33 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err33]
          } else {
            vErrors.push(err33)
          }
          errors++
        }
      } else {
        const err34 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err34]
        } else {
          vErrors.push(err34)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate60.call(this, data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.tagline !== undefined) {
      if (
        !validate60.call(this, data.tagline, {
          instancePath: instancePath + '/tagline',
          parentData: data,
          parentDataProperty: 'tagline',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
        errors = vErrors.length
      }
    }
    if (data.description !== undefined) {
      if (
        !validate92.call(this, data.description, {
          instancePath: instancePath + '/description',
          parentData: data,
          parentDataProperty: 'description',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
        errors = vErrors.length
      }
    }
    if (data.foundation !== undefined) {
      if (
        !validate399.call(this, data.foundation, {
          instancePath: instancePath + '/foundation',
          parentData: data,
          parentDataProperty: 'foundation',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors)
        errors = vErrors.length
      }
    }
    if (data.maturity !== undefined) {
      if (
        !validate402.call(this, data.maturity, {
          instancePath: instancePath + '/maturity',
          parentData: data,
          parentDataProperty: 'maturity',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors)
        errors = vErrors.length
      }
    }
    if (data.seo !== undefined) {
      if (
        !validate404.call(this, data.seo, {
          instancePath: instancePath + '/seo',
          parentData: data,
          parentDataProperty: 'seo',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors)
        errors = vErrors.length
      }
    }
    if (data.blog !== undefined) {
      let data49 = data.blog
      if (typeof data49 !== 'string') {
        const err35 = {
          instancePath: instancePath + '/blog',
          schemaPath: '#/properties/blog/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err35]
        } else {
          vErrors.push(err35)
        }
        errors++
      }
      this.visit('address', data49, instancePath + '/blog')
    }
    if (data.links !== undefined) {
      let data50 = data.links
      if (Array.isArray(data50)) {
        const len17 = data50.length
        for (let i17 = 0; i17 < len17; i17++) {
          if (
            !validate266.call(this, data50[i17], {
              instancePath: instancePath + '/links/' + i17,
              parentData: data50,
              parentDataProperty: i17,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err36 = {
          instancePath: instancePath + '/links',
          schemaPath: '#/properties/links/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err36]
        } else {
          vErrors.push(err36)
        }
        errors++
      }
    }
    if (data.repositoryGroups !== undefined) {
      let data52 = data.repositoryGroups
      if (Array.isArray(data52)) {
        const len18 = data52.length
        for (let i18 = 0; i18 < len18; i18++) {
          if (
            !validate409.call(this, data52[i18], {
              instancePath: instancePath + '/repositoryGroups/' + i18,
              parentData: data52,
              parentDataProperty: i18,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + '/repositoryGroups',
          schemaPath: '#/properties/repositoryGroups/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err37]
        } else {
          vErrors.push(err37)
        }
        errors++
      }
    }
    if (data.sections !== undefined) {
      let data54 = data.sections
      if (Array.isArray(data54)) {
        const len19 = data54.length
        for (let i19 = 0; i19 < len19; i19++) {
          if (
            !validate412.call(this, data54[i19], {
              instancePath: instancePath + '/sections/' + i19,
              parentData: data54,
              parentDataProperty: i19,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + '/sections',
          schemaPath: '#/properties/sections/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err38]
        } else {
          vErrors.push(err38)
        }
        errors++
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err39]
    } else {
      vErrors.push(err39)
    }
    errors++
  }
  validate52.errors = vErrors
  return errors === 0
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
