package io.mistok.simulator.follower;

import java.util.List;

/** Names for people who have not told theirs; the same person always gets the same one. */
final class Nicknames {
    private static final List<String> NAMES =
            List.of(
                    "Anna",
                    "Богдан",
                    "小美",
                    "Clara",
                    "Дарина",
                    "阿明",
                    "Emma",
                    "Ганна",
                    "晓峰",
                    "Felix",
                    "Іван",
                    "丽华",
                    "Greta",
                    "Катерина",
                    "志强",
                    "Hanna",
                    "Лесь",
                    "婷婷",
                    "Jonas",
                    "Марта",
                    "建国",
                    "Lena",
                    "Назар",
                    "思雨",
                    "Marie",
                    "Оксана",
                    "浩然",
                    "Noah",
                    "Павло",
                    "静怡",
                    "Paula",
                    "Роман",
                    "子涵",
                    "Sofia",
                    "Софія",
                    "文博",
                    "Tom",
                    "Тарас",
                    "梦洁",
                    "Vera",
                    "Уляна",
                    "俊杰");

    private Nicknames() {}

    static String of(String openId) {
        return NAMES.get(Math.floorMod(openId.hashCode(), NAMES.size()));
    }
}
