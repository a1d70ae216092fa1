package io.mistok.menu.draft;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MenuDrafts extends Repository<MenuDraft, String> {

    MenuDraft save(MenuDraft draft);

    Optional<MenuDraft> findById(String channelId);
}
