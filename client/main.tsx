/** The routes, each loaded when it is needed: a participant never downloads the cockpit. */
import "./styles.css";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { Redirect, Route, Switch } from "wouter";
import { reloadWhenServerAnswers } from "./routes/reload-once.ts";
import { ErrorBoundary } from "./screens/shell/error-boundary.tsx";
import { keepFocus } from "./screens/shell/keep-focus.ts";

const HomeScreen = lazy(async () => ({
  default: (await import("./screens/home/home-screen.tsx")).HomeScreen,
}));
const JoinScreen = lazy(async () => ({
  default: (await import("./screens/join/join-screen.tsx")).JoinScreen,
}));
const ParticipantRoute = lazy(async () => ({
  default: (await import("./routes/participant-route.tsx")).ParticipantRoute,
}));
const CockpitRoute = lazy(async () => ({
  default: (await import("./routes/cockpit-route.tsx")).CockpitRoute,
}));
const StageRoute = lazy(async () => ({ default: (await import("./routes/stage-route.tsx")).StageRoute }));
const SetUpScreen = lazy(async () => ({
  default: (await import("./screens/set-up/set-up-screen.tsx")).SetUpScreen,
}));
const ReportScreen = lazy(async () => ({
  default: (await import("./screens/report/report-screen.tsx")).ReportScreen,
}));
const CheckScreen = lazy(async () => ({
  default: (await import("./screens/check/check-screen.tsx")).CheckScreen,
}));
const ExchangeScreen = lazy(async () => ({
  default: (await import("./screens/exchange/exchange-screen.tsx")).ExchangeScreen,
}));
/** The parts of the look, for building them; not part of the product that is built. */
const KitScreen = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import("./screens/kit/kit.tsx")).KitScreen }))
  : null;

function App() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<main />}>
        <Switch>
          <Route path="/" component={HomeScreen} />
          <Route path="/new" component={SetUpScreen} />
          <Route path="/check" component={CheckScreen} />
          <Route path="/step" component={ExchangeScreen} />
          <Route path="/join/:code" component={JoinScreen} />
          <Route path="/w/:workshopId" component={ParticipantRoute} />
          <Route path="/facilitate/:workshopId" component={CockpitRoute} />
          <Route path="/stage/:workshopId" component={StageRoute} />
          <Route path="/report/:workshopId" component={ReportScreen} />
          {KitScreen && <Route path="/kit" component={KitScreen} />}
          <Route>
            <Redirect to="/" replace />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

window.addEventListener("vite:preloadError", reloadWhenServerAnswers);

const root = document.getElementById("root");
if (root) {
  keepFocus();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
