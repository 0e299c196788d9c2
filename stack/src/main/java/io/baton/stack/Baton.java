package io.baton.stack;

import io.baton.stack.command.DeadLetters;
import io.baton.stack.command.Doctor;
import io.baton.stack.command.Down;
import io.baton.stack.command.Events;
import io.baton.stack.command.Logs;
import io.baton.stack.command.Reset;
import io.baton.stack.command.Seed;
import io.baton.stack.command.Status;
import io.baton.stack.command.SystemTest;
import io.baton.stack.command.Test;
import io.baton.stack.command.Token;
import io.baton.stack.command.Tool;
import io.baton.stack.command.Up;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ./baton}: everything a developer does with the local stack. */
@Command(
        name = "baton",
        description = "Warm call transfer on self-hosted LiveKit: the whole system on this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = Baton.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Test.class,
            SystemTest.Demo.class,
            SystemTest.Bench.class,
            SystemTest.Chaos.class,
            Seed.class,
            Events.class,
            DeadLetters.class,
            Token.class,
            Reset.class,
            Doctor.class,
            Tool.class
        })
public final class Baton {
    private Baton() {}

    /** Reads the version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Baton.class.getPackage().getImplementationVersion();
            return new String[] {"baton " + (version == null ? "(from classes)" : version)};
        }
    }

    public static void main(String[] args) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        CommandLine line = new CommandLine(new Baton());
        line.setExecutionExceptionHandler((failure, command, result) -> {
            command.getErr().println("baton: " + failure.getMessage());
            if (System.getenv("BATON_DEBUG") != null) {
                failure.printStackTrace(command.getErr());
            }
            return 1;
        });
        System.exit(line.execute(args));
    }
}
