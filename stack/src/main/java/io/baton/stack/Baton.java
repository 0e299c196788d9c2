package io.baton.stack;

/** The command {@code ./baton}. */
public final class Baton {
    private Baton() {}

    public static void main(String[] args) {
        System.out.println("baton");
    }
}
