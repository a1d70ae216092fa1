/** What an account answers to a callback, judged as WeChat judges it. */
@NullMarked
package io.mistok.simulator.answer;

import org.jspecify.annotations.NullMarked;
