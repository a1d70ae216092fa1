/** Reply rules: what a channel answers to what, in MySQL and in memory. */
@NullMarked
package io.mistok.reply.rule;

import org.jspecify.annotations.NullMarked;
