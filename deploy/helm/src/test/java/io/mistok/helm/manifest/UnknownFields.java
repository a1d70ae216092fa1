package io.mistok.helm.manifest;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields that the models of Kubernetes do not know: they keep them aside in silence. */
final class UnknownFields {
    private static final String ASIDE = "additionalProperties";

    private UnknownFields() {}

    /** Where they are, as {@code /spec/replicsa}. */
    static Stream<String> in(@Nullable Object value, String path) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> items -> items.stream().flatMap(item -> in(item, path + "/-"));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .flatMap(entry -> in(entry.getValue(), path + "/" + entry.getKey()));
            case Object model when model.getClass().getName().startsWith("io.fabric8.") ->
                    ofModel(model, path);
            default -> Stream.empty();
        };
    }

    private static Stream<String> ofModel(Object model, String path) {
        return Stream.<Class<?>>iterate(model.getClass(), it -> it != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.getType().isEnum())
                .flatMap(field -> ofField(field, read(field, model), path));
    }

    private static Stream<String> ofField(Field field, @Nullable Object value, String path) {
        return field.getName().equals(ASIDE) && value instanceof Map<?, ?> aside
                ? aside.keySet().stream().map(name -> path + "/" + name)
                : in(value, path + "/" + field.getName());
    }

    private static @Nullable Object read(Field field, Object model) {
        try {
            field.setAccessible(true);
            return field.get(model);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
