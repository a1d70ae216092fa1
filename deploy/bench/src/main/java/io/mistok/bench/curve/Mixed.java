package io.mistok.bench.curve;

import io.mistok.bench.drive.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Callbacks of several channels in turn, as one batch. */
record Mixed(List<Batch> batches) implements Batch.Check {

    /** Of batches that are alike in size. */
    static Batch of(List<Batch> batches) {
        var requests = new ArrayList<byte[]>();
        for (var i = 0; i < batches.getFirst().size(); i++) {
            for (var batch : batches) {
                requests.add(batch.requests().get(i));
            }
        }
        return new Batch(0, requests, new Mixed(batches));
    }

    @Override
    public boolean fits(int bodyLength) {
        return batches.getFirst().check().fits(bodyLength);
    }

    @Override
    public Optional<String> faultOf(int request, String body) {
        return batches.get(request % batches.size())
                .check()
                .faultOf(request / batches.size(), body);
    }
}
