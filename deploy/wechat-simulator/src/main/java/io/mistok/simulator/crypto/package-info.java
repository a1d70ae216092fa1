/** Signatures and encryption of callbacks (WXBizMsgCrypt). */
@NullMarked
package io.mistok.simulator.crypto;

import org.jspecify.annotations.NullMarked;
