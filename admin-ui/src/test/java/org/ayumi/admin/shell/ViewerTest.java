package org.ayumi.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViewerTest {

    @Test
    void a_department_is_not_said_twice() {
        assertThat(viewer("DX戦略課 担当者", "DX戦略課").nameBesideDepartments()).isEqualTo("担当者");
    }

    @Test
    void a_name_of_its_own_stays_whole() {
        assertThat(viewer("税田 花子", "税務課").nameBesideDepartments()).isEqualTo("税田 花子");
        assertThat(viewer("税務課", "税務課").nameBesideDepartments()).isEqualTo("税務課");
    }

    private static Viewer viewer(String name, String department) {
        return new Viewer(name, List.of(new Viewer.Department(department)), List.of());
    }
}
