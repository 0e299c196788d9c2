package io.baton.systemtest.stack;

import io.baton.systemtest.browser.Chromium;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Keeps one stack and one browser for the whole run and hands them to the tests that ask. After each test no transfer runs any
 * more, and no agent is on a call: a leftover would keep its agent busy for the next.
 */
final class StackExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(StackExtension.class);

    private static final Map<Class<?>, Supplier<? extends AutoCloseable>> SHAREABLE =
            Map.of(RunningStack.class, RunningStack::new, Chromium.class, Chromium::new);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return SHAREABLE.containsKey(parameter.getParameter().getType());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RunningStack stack = context.getRoot().getStore(SHARED).get(RunningStack.class, RunningStack.class);
        if (stack != null) {
            stack.endTransfers();
            stack.freeAgents();
        }
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(type, any -> SHAREABLE.get(any).get());
    }
}
