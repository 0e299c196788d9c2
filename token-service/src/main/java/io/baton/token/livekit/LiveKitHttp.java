package io.baton.token.livekit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The HTTP client that LiveKit's SDK uses: our own time limits, many requests side by side. */
@ApplicationScoped
public class LiveKitHttp {

    @Produces
    @Singleton
    OkHttpClient client(LiveKitSettings settings) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(256);
        dispatcher.setMaxRequestsPerHost(256);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(16, 1, TimeUnit.MINUTES))
                .connectTimeout(settings.timeout())
                .callTimeout(settings.timeout())
                .retryOnConnectionFailure(true)
                .build();
    }
}
