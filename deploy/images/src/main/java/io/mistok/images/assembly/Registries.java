package io.mistok.images.assembly;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;

/** Images elsewhere, with the credentials that {@code docker login} left. */
final class Registries {
    private Registries() {}

    static RegistryImage image(String reference) throws InvalidImageReferenceException {
        var parsed = ImageReference.parse(reference);
        return RegistryImage.named(parsed)
                .addCredentialRetriever(
                        CredentialRetrieverFactory.forImage(parsed, event -> {}).dockerConfig());
    }

    static JibContainerBuilder base(String base) throws InvalidImageReferenceException {
        return base.startsWith(Jib.TAR_IMAGE_PREFIX) ? Jib.from(base) : Jib.from(image(base));
    }
}
