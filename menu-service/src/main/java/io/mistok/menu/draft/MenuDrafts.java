package io.mistok.menu.draft;

import org.springframework.data.repository.Repository;

import java.util.Optional;

interface MenuDrafts extends Repository<MenuDraft, String> {

    MenuDraft save(MenuDraft draft);

    Optional<MenuDraft> findById(String channelId);
}
