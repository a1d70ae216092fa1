package io.mistok.local.server;

/** Ends the process when its server does not start; threads of the attempt would keep it alive. */
final class Failing {
    private Failing() {}

    /** What may fail to start. */
    interface Start {
        void run() throws Exception;
    }

    static void exitUnless(Start start) {
        try {
            start.run();
        } catch (Exception failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
