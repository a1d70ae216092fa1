package io.mistok.simulator.callback;

import java.net.URI;

/** A callback ready to be sent: signed, and encrypted where the mode says so. */
record SignedRequest(URI uri, String body) {}
