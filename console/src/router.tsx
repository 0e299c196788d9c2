import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { explain } from './api/problem';
import { Button } from './design/Button';
import { CenteredNote } from './design/CenteredNote';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./caller/CallerPage'), 'CallerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/room/$roomId',
    component: lazyRouteComponent(() => import('./room/RoomPage'), 'RoomPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/room',
    component: lazyRouteComponent(() => import('./room/RoomPage'), 'RoomPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agent',
    component: lazyRouteComponent(() => import('./agent/AgentPage'), 'AgentPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/supervisor',
    component: lazyRouteComponent(() => import('./supervisor/SupervisorPage'), 'SupervisorPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/events',
    component: lazyRouteComponent(() => import('./events/EventsPage'), 'EventsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/contacts',
    component: lazyRouteComponent(() => import('./contacts/ContactsPage'), 'ContactsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/contacts/$contactId',
    component: lazyRouteComponent(() => import('./contacts/ContactPage'), 'ContactPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads',
    component: lazyRouteComponent(() => import('./leads/LeadsPage'), 'LeadsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leads/$leadId',
    component: lazyRouteComponent(() => import('./leads/LeadPage'), 'LeadPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/scripts',
    component: lazyRouteComponent(() => import('./scripts/ScriptsPage'), 'ScriptsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/scripts/$scriptId',
    component: lazyRouteComponent(() => import('./scripts/ScriptPage'), 'ScriptPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents',
    component: lazyRouteComponent(() => import('./documents/DocumentsPage'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/templates',
    component: lazyRouteComponent(() => import('./documents/TemplatesPage'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/templates/$templateId',
    component: lazyRouteComponent(() => import('./documents/TemplatePage'), 'TemplatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/$kind/$documentId',
    component: lazyRouteComponent(() => import('./documents/DocumentPage'), 'DocumentPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/consultations',
    component: lazyRouteComponent(() => import('./consultations/ConsultationsPage'), 'ConsultationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/music',
    component: lazyRouteComponent(() => import('./music/MusicPage'), 'MusicPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/music/$playlistId',
    component: lazyRouteComponent(() => import('./music/PlaylistPage'), 'PlaylistPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/conversations',
    component: lazyRouteComponent(() => import('./conversations/ConversationsPage'), 'ConversationsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/conversations/$conversationId',
    component: lazyRouteComponent(() => import('./conversations/ConversationPage'), 'ConversationPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/audit',
    component: lazyRouteComponent(() => import('./audit/AuditPage'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signed-in',
    component: lazyRouteComponent(() => import('./session/SignedInPage'), 'SignedInPage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPendingComponent: () => <CenteredNote title="Loading…" busy />,
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function NotFound() {
  return (
    <CenteredNote title="There is nothing here">
      <Link to="/" className="text-accent underline">
        To the start
      </Link>
    </CenteredNote>
  );
}

/** Also when a part of the page could not be loaded, as after a new version was put in place. */
function Broken({ error }: { error: unknown }) {
  return (
    <CenteredNote title="This page broke" tone="danger">
      <p>{explain(error)}</p>
      <Button onClick={() => location.reload()}>Load it again</Button>
    </CenteredNote>
  );
}
