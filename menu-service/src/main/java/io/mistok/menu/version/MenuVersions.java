package io.mistok.menu.version;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MenuVersions extends Repository<MenuVersion, Long> {

    MenuVersion saveAndFlush(MenuVersion version);

    Optional<MenuVersion> findById(long id);

    Optional<MenuVersion> findByChannelIdAndNumberAndState(
            String channelId, int number, String state);

    Optional<MenuVersion> findFirstByChannelIdAndStateOrderByNumberDesc(
            String channelId, String state);

    List<MenuVersion> findByChannelIdAndStateOrderByNumberDesc(String channelId, String state);

    /** Those whose outcome is not known (yet); at most one for each channel. */
    List<MenuVersion> findByStateIn(List<String> states);

    Optional<MenuVersion> findFirstByChannelIdAndStateIn(String channelId, List<String> states);

    @Query(
            "select max(version.number) from MenuVersion version where version.channelId ="
                    + " :channelId")
    Optional<Integer> highestNumber(String channelId);

    void delete(MenuVersion version);
}
