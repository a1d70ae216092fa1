package io.mistok.menu.channel;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface Channels extends Repository<Channel, String> {

    Channel saveAndFlush(Channel channel);

    Optional<Channel> findById(String id);

    boolean existsById(String id);

    /**
     * Holds the row to the end of the transaction: changes of one channel take turns. In SQL,
     * because Hibernate's lock for MySQL says {@code FOR UPDATE OF}, which MariaDB does not know.
     */
    @NativeQuery("SELECT * FROM channel WHERE id = :id FOR UPDATE")
    Optional<Channel> lock(String id);

    List<Channel> findAllByOrderByCreatedAtAscIdAsc();

    void delete(Channel channel);
}
