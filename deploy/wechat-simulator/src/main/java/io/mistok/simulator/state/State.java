package io.mistok.simulator.state;

import java.util.List;

/** The content of the file. */
record State(List<AccountState> accounts) {}
