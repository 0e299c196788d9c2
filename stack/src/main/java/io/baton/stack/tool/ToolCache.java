package io.baton.stack.tool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of downloaded and built programs, shared by all stacks of a user: each is installed once, under a lock. */
public final class ToolCache {
    private final Path folder;

    public ToolCache(Path folder) {
        this.folder = folder;
    }

    /** Something that installs a tool. */
    @FunctionalInterface
    public interface Installation {
        void run() throws Exception;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Runs an installation unless its result is there already. Two stacks that start together wait for each other.
     *
     * @param name the tool and its version
     * @param result the file that exists exactly when the installation is complete
     */
    public void install(String name, Path result, Installation installation) throws Exception {
        if (Files.exists(result)) {
            return;
        }
        Files.createDirectories(folder);
        Path lockFile = folder.resolve("." + name + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            try (FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(result)) {
                    installation.run();
                }
            }
        }
        if (!Files.exists(result)) {
            throw new IOException("installing " + name + " left no " + result);
        }
    }
}
