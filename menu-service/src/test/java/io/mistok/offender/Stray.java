package io.mistok.offender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that is public and has a setter; outside the service, so that no context maps it. */
@Entity
public class Stray {

    @Id private long id;

    public long id() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
