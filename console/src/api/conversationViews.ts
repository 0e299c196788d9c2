import type { components } from './conversation-service';

type Conversations = components['schemas'];

/** The service always sends these members; its document does not say so. */
type With<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

export type ConversationType = Conversations['ConversationType'];
export type ConversationView = With<
  Conversations['ConversationView'],
  'id' | 'type' | 'status' | 'version' | 'startedAt' | 'updatedAt'
>;
export type MessageView = With<
  Conversations['Message'],
  'id' | 'role' | 'text' | 'source' | 'at' | 'revision' | 'isFinal'
>;
export type SuggestedContact = Required<Conversations['SuggestionView']>;
export type TimelineEntry = { conversation: ConversationView; lastWords: MessageView[] };
export type Highlight = Required<Conversations['Highlight']>;
export type FoundMessage = Omit<
  With<Conversations['Found'], 'conversationId' | 'messageId' | 'role' | 'at'>,
  'highlights'
> & { highlights: Highlight[] };

export type ContextLine = Required<Conversations['ContextLine']>;
export type ContextView = Omit<Required<Conversations['ContextView']>, 'lines'> & { lines: ContextLine[] };

export type FunctionOutcome = Conversations['Kind'];
export type FunctionFailure = With<Conversations['Failure'], 'code'>;
export type OfferedFunction = Required<Conversations['Offered']>;
export type FunctionAnswer = With<Conversations['Answer'], 'function' | 'outcome'>;
export type CalledFunction = Omit<With<Conversations['Called'], 'function' | 'outcome'>, 'problem'> & {
  problem?: FunctionFailure | null;
};
export type ProposalState = 'proposed' | 'confirmed' | 'rejected' | 'done' | 'failed' | 'expired';
export type ProposalView = Omit<
  With<Conversations['ProposalView'], 'id' | 'function' | 'askedBy' | 'createdAt' | 'expiresAt'>,
  'state' | 'problem'
> & { state: ProposalState; problem?: FunctionFailure | null };
export type ChatReply = Omit<
  With<Conversations['ChatReply'], 'reply' | 'conversationId'>,
  'functionCalls' | 'proposals'
> & { functionCalls: CalledFunction[]; proposals: ProposalView[] };

export type AuditLine = With<
  Conversations['AuditLine'],
  'id' | 'function' | 'audience' | 'calledBy' | 'via' | 'outcome' | 'durationMillis' | 'at'
>;

/** What a call came to, at a transfer and at its end. */
export type WrittenSummary = Omit<
  With<Conversations['WrittenSummary'], 'id' | 'conversationId' | 'occasion' | 'writtenAt'>,
  'summary'
> & {
  summary: Omit<With<Conversations['Summary'], 'text' | 'writer'>, 'sentiment'> & {
    sentiment?: Required<Conversations['Mood']>[];
  };
};

/** What is going on in a call. */
export type Analysis = Omit<
  With<Conversations['AnalysisView'], 'id' | 'conversationId' | 'at' | 'writer' | 'sentiment'>,
  'commitments'
> & { commitments?: Required<Conversations['Commitment']>[] };

/** Something that somebody should see. */
export type NotificationView = With<Conversations['NotificationView'], 'id' | 'kind' | 'title' | 'createdAt'>;
