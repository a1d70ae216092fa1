package io.mistok.prove.nemesis;

/** Decides, for one connection, whether an answer is lost after its request was carried out. */
public interface AnswerLoss {
    /** Bytes of a client; whether they may go on. */
    boolean request(byte[] bytes, int count);

    /** Bytes of the server; if not, they are lost and the connection breaks. */
    boolean answer(byte[] bytes, int count);

    /** Everything arrives. */
    final class Never implements AnswerLoss {
        @Override
        public boolean request(byte[] bytes, int count) {
            return true;
        }

        @Override
        public boolean answer(byte[] bytes, int count) {
            return true;
        }
    }
}
