import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataOf, leadsService } from '@/api/client';
import type {
  PlaylistView,
  Recommendation,
  RecommendationRequest,
  SongReport,
  SongRequest,
  SongView,
  WishView,
} from '@/api/leadsViews';
import { ifMatch, searched, usePages } from '@/api/paging';

/** Songs of the catalogue; with a text those that are most like it. */
export function useSongs(text: string) {
  const q = searched(text);
  return usePages<SongView>(['songs', 'list', q], (cursor) =>
    dataOf(leadsService.GET('/api/songs', { params: { query: { q, cursor, limit: 20 } } })),
  );
}

export async function addSong(body: SongRequest): Promise<SongView> {
  return (await dataOf(leadsService.POST('/api/songs', { body }))) as SongView;
}

/** Adds what is new in a CSV to the catalogue; the report names each row that was not right. */
export async function importSongs(file: File): Promise<SongReport> {
  return (await dataOf(
    leadsService.POST('/api/songs/import', {
      body: file as unknown as string,
      // The client writes JSON otherwise; the bytes go as they are.
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'content-type': 'text/csv' },
    }),
  )) as SongReport;
}

/** A song, which never changes. */
export function useSong(id: string) {
  return useQuery({
    queryKey: ['songs', 'one', id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      (await dataOf(leadsService.GET('/api/songs/{id}', { params: { path: { id } } }))) as SongView,
  });
}

/** What fits; asked anew with every other wish, and when the playlist changed. */
export function useRecommendations(wish: RecommendationRequest | null, version: number | undefined) {
  return useQuery({
    queryKey: ['songs', 'recommended', wish, version],
    enabled: wish !== null,
    placeholderData: (before) => before,
    queryFn: async () =>
      wish === null
        ? []
        : (((await dataOf(leadsService.POST('/api/songs/recommend', { body: wish }))).items ??
            []) as Recommendation[]),
  });
}

export function usePlaylists() {
  return usePages<PlaylistView>(['playlists', 'list'], (cursor) =>
    dataOf(leadsService.GET('/api/playlists', { params: { query: { cursor } } })),
  );
}

export function usePlaylist(id: string) {
  return useQuery({
    queryKey: ['playlists', 'one', id],
    queryFn: async () =>
      (await dataOf(leadsService.GET('/api/playlists/{id}', { params: { path: { id } } }))) as PlaylistView,
  });
}

export function useWishes(id: string) {
  return useQuery({
    queryKey: ['playlists', 'wishes', id],
    refetchInterval: 5000,
    queryFn: async () =>
      ((await dataOf(leadsService.GET('/api/playlists/{id}/requests', { params: { path: { id } } }))).items ??
        []) as WishView[],
  });
}

/** A change of playlists; whatever came of it, what is shown is read again. */
export function usePlaylistChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['playlists'] }),
  });
}

export async function beginPlaylist(body: {
  contactId: string;
  title: string;
  eventType: string;
}): Promise<PlaylistView> {
  return (await dataOf(leadsService.POST('/api/playlists', { body }))) as PlaylistView;
}

/** What can be done with a playlist as somebody sees it. */
export function stepsOf({ id, version }: PlaylistView) {
  const path = (songId: string) => ({ path: { id, songId }, header: ifMatch(version) });
  return {
    add: (songId: string) =>
      leadsService.POST('/api/playlists/{id}/songs', {
        params: { path: { id }, header: ifMatch(version) },
        body: { songId },
      }),
    place: (songId: string, position: number) =>
      leadsService.PUT('/api/playlists/{id}/songs/{songId}', { params: path(songId), body: { position } }),
    lock: (songId: string, locked: boolean) =>
      leadsService.PUT('/api/playlists/{id}/songs/{songId}', { params: path(songId), body: { locked } }),
    remove: (songId: string) =>
      leadsService.DELETE('/api/playlists/{id}/songs/{songId}', { params: path(songId) }),
    block: (songId: string) =>
      leadsService.PUT('/api/playlists/{id}/blocked/{songId}', { params: { path: { id, songId } } }),
    unblock: (songId: string) =>
      leadsService.DELETE('/api/playlists/{id}/blocked/{songId}', { params: { path: { id, songId } } }),
  };
}

export async function playlistFile(id: string, format: 'csv' | 'm3u'): Promise<Blob> {
  return (await dataOf(
    leadsService.GET('/api/playlists/{id}/export', {
      params: { path: { id }, query: { format } },
      parseAs: 'blob',
    }),
  )) as unknown as Blob;
}
