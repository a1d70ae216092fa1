package io.mistok.menu.storage;

import jakarta.persistence.EntityManagerFactory;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Brings the schema up to date, then compares it with the entities. */
@Component
class Schema {

    private final Flyway flyway;
    private final EntityManagerFactory entities;

    Schema(Flyway flyway, EntityManagerFactory entities) {
        this.flyway = flyway;
        this.entities = entities;
    }

    void prepare() {
        flyway.migrate();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
