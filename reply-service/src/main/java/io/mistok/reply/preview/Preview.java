package io.mistok.reply.preview;

import io.mistok.reply.content.Content;

/** What would be answered; the content is filled in, an external system is only named. */
record Preview(String rule, String because, Content content) {}
