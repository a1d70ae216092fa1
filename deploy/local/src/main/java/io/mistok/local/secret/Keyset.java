package io.mistok.local.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A keyset of AES-256-GCM keys: the primary one seals, all open.
 *
 * @param handle of the library
 */
record Keyset(KeysetHandle handle) {

    static String generate() {
        try {
            return new Keyset(
                            KeysetHandle.generateNew(
                                    PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()))
                    .toJson();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No keyset can be generated", failure);
        }
    }

    static Keyset parse(String json) throws GeneralSecurityException {
        return new Keyset(
                TinkJsonProtoKeysetFormat.parseKeyset(
                        json, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
    }

    String toJson() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                handle, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
    }

    /** One more key, which opens and does not seal yet. */
    Keyset withOneMore() throws GeneralSecurityException {
        AeadConfig.register();
        var builder = KeysetHandle.newBuilder(handle);
        builder.addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId());
        return new Keyset(builder.build());
    }

    Keyset promoted(int id) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(handle);
        builder.getAt(at(id)).makePrimary();
        return new Keyset(builder.build());
    }

    Keyset without(int id) throws GeneralSecurityException {
        if (handle.getPrimary().getId() == id) {
            throw new IllegalArgumentException("The primary key stays: promote another one before");
        }
        var builder = KeysetHandle.newBuilder(handle);
        builder.deleteAt(at(id));
        return new Keyset(builder.build());
    }

    String listed() {
        return IntStream.range(0, handle.size())
                .mapToObj(handle::getAt)
                .map(it ->
                        Integer.toUnsignedString(it.getId()) + (it.isPrimary() ? " primary" : ""))
                .collect(Collectors.joining("\n"));
    }

    private int at(int id) {
        return IntStream.range(0, handle.size())
                .filter(index -> handle.getAt(index).getId() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no key with this id"));
    }
}
