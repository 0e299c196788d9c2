import type { RecommendationRequest } from '@/api/leadsViews';
import { listOf } from '@/design/words';

export const EVENTS = ['wedding', 'corporate', 'birthday', 'club', 'party'] as const;
export const MOMENTS = ['ceremony', 'dinner', 'first_dance', 'peak_hour', 'last_song'] as const;
export const MOODS = ['romantic', 'relaxed', 'uplifting', 'party', 'nostalgic'] as const;
export const DECADES = [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020] as const;

/** What somebody would like to hear, as the form has it. */
export interface Taste {
  readonly eventType: string;
  readonly moment: string;
  readonly genres: string;
  readonly decades: readonly number[];
  readonly language: string;
  readonly allowExplicit: boolean;
  readonly maxMinutes: string;
  readonly liked: readonly string[];
  readonly disliked: readonly string[];
  readonly count: number;
}

export const NO_TASTE: Taste = {
  eventType: 'wedding',
  moment: '',
  genres: '',
  decades: [],
  language: '',
  allowExplicit: false,
  maxMinutes: '',
  liked: [],
  disliked: [],
  count: 10,
};

/** What to ask the service for; what was left open is left out. */
export function wishOf(taste: Taste, playlistId: string | undefined): RecommendationRequest {
  const genres = listOf(taste.genres).map((genre) => genre.toLowerCase());
  const minutes = Number(taste.maxMinutes);
  return {
    eventType: taste.eventType,
    count: taste.count,
    allowExplicit: taste.allowExplicit,
    ...(taste.moment ? { moment: taste.moment } : {}),
    ...(genres.length > 0 ? { genres } : {}),
    ...(taste.decades.length > 0 ? { decades: [...taste.decades] } : {}),
    ...(taste.language.trim() ? { language: taste.language.trim() } : {}),
    ...(minutes > 0 ? { maxLengthSeconds: Math.round(minutes * 60) } : {}),
    ...(taste.liked.length > 0 ? { liked: [...taste.liked] } : {}),
    ...(taste.disliked.length > 0 ? { disliked: [...taste.disliked] } : {}),
    ...(playlistId ? { playlistId } : {}),
  };
}
