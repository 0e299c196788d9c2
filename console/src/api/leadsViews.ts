import type { components } from './leads-service';

type Leads = components['schemas'];

/** The service always sends these members; its document does not say so. */
type With<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

export type PointView = With<Leads['PointView'], 'value' | 'verified' | 'primary'>;
export type ContactView = Omit<
  With<Leads['ContactView'], 'id' | 'name' | 'tags' | 'source' | 'version' | 'createdAt' | 'updatedAt'>,
  'emails' | 'phones' | 'custom'
> & { emails: PointView[]; phones: PointView[]; custom: Record<string, string> };
export type ContactRequest = Leads['ContactRequest'];
export type NoteView = Required<Leads['NoteView']>;
export type ConsentView = With<
  Leads['ConsentView'],
  'id' | 'channel' | 'purpose' | 'state' | 'wordingVersion' | 'recordedBy' | 'recordedAt'
>;
export type ErasureReceipt = Omit<Required<Leads['ErasureReceipt']>, 'counts'> & {
  counts: Record<string, number>;
};
export type MergeView = Omit<Required<Leads['MergeView']>, 'merged'> & { merged: ContactView };
export type CommunicationView = Omit<Required<Leads['CommunicationView']>, 'fields'> & {
  fields: Record<string, unknown>;
};

export type LeadStatus = Leads['LeadStatus'];
export type LeadMove = With<Leads['Move'], 'to' | 'changedBy' | 'changedAt'>;
export type LeadView = Omit<
  With<
    Leads['LeadView'],
    | 'id'
    | 'contactId'
    | 'title'
    | 'status'
    | 'nextStatuses'
    | 'priority'
    | 'source'
    | 'value'
    | 'currency'
    | 'tags'
    | 'version'
    | 'createdAt'
    | 'updatedAt'
  >,
  'custom' | 'history'
> & { custom: Record<string, string>; history?: LeadMove[] };
export type LeadRequest = Leads['LeadRequest'];
export type BoardColumn = Omit<Required<Leads['Column']>, 'values'> & { values: Record<string, number> };
export type OutreachRequest = With<
  Leads['RequestView'],
  'id' | 'channel' | 'purpose' | 'state' | 'requestedBy' | 'requestedAt' | 'expiresAt'
>;
export type ImportView = With<
  Leads['ImportView'],
  'id' | 'state' | 'dryRun' | 'parts' | 'doneRows' | 'created' | 'refused'
>;
export type RowOutcome = With<Leads['RowOutcome'], 'row' | 'outcome'>;

export type ScriptView = With<
  Leads['ScriptView'],
  | 'id'
  | 'title'
  | 'category'
  | 'language'
  | 'tags'
  | 'statuses'
  | 'reasons'
  | 'body'
  | 'state'
  | 'version'
  | 'variables'
  | 'createdBy'
  | 'createdAt'
  | 'updatedAt'
>;
export type ScriptRequest = Leads['ScriptRequest'];
export type ScriptVersion = Required<Leads['VersionView']>;
export type RenderedText = Required<Leads['Rendered']>;

export type DocumentKind = 'quote' | 'contract' | 'invoice';
export type DocumentState = 'draft' | 'issued' | 'accepted' | 'paid' | 'voided';
export type DocumentLine = With<Leads['Line'], 'description' | 'quantity' | 'unitPrice'>;
export type DocumentTotals = Omit<Required<Leads['Totals']>, 'taxes'> & { taxes: Required<Leads['Tax']>[] };
export type DocumentView = Omit<
  With<
    Leads['DocumentView'],
    'id' | 'contactId' | 'title' | 'currency' | 'version' | 'createdBy' | 'createdAt'
  >,
  'kind' | 'state' | 'lines' | 'totals'
> & { kind: DocumentKind; state: DocumentState; lines: DocumentLine[]; totals: DocumentTotals };
export type DocumentRequest = Leads['DocumentRequest'];
export type ContractTemplateView = Required<Leads['ContractTemplateView']>;
export type ContractTemplateRequest = Leads['ContractTemplateRequest'];

export type ConsultationView = With<
  Leads['ConsultationView'],
  'id' | 'contactId' | 'agent' | 'startsAt' | 'endsAt' | 'timeZone' | 'localStart' | 'state' | 'version'
>;
export type Slot = Required<Leads['Slot']>;
export type HoursView = Required<Leads['HoursView']>;
export type HoursRequest = Leads['HoursRequest'];

export type SongView = With<
  Leads['SongView'],
  'id' | 'title' | 'artist' | 'year' | 'genre' | 'mood' | 'energy' | 'explicit' | 'language'
>;
export type SongRequest = Leads['SongRequest'];
export type SongReport = Omit<Required<Leads['Report']>, 'rows'> & { rows: Required<Leads['Row']>[] };
export type Recommendation = { song: SongView; score: number; reasons: string[] };
export type RecommendationRequest = Leads['RecommendationRequest'];
export type PlaylistEntry = Required<Leads['Entry']>;
export type PlaylistView = Omit<
  With<Leads['PlaylistView'], 'id' | 'contactId' | 'title' | 'eventType' | 'version' | 'blocked'>,
  'entries'
> & { entries: PlaylistEntry[] };
export type WishView = Required<Leads['WishView']>;
