package congtam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.ui.testing.DirectBackground;
import congtam.ui.testing.LateBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private static final class Numbers implements PagedRows.Source<Integer> {
        private final int first;
        private final int last;

        private Numbers(int first, int last) {
            this.first = first;
            this.last = last;
        }

        @Override
        public List<Integer> page(@Nullable Integer after, int size) {
            int from = after == null ? first : after + 1;
            return IntStream.rangeClosed(from, Math.min(last, from + size - 1))
                    .boxed()
                    .toList();
        }

        @Override
        public long count() {
            return last - first + 1L;
        }
    }

    @Test
    void pagesFollowEachOtherUntilAllIsRead() {
        PagedRows<Integer> rows = new PagedRows<>(new DirectBackground());
        rows.show(new Numbers(1, 450));
        assertThat(rows.rows()).hasSize(200);
        assertThat(rows.total()).hasValue(450);

        rows.more();
        rows.more();
        rows.more();

        assertThat(rows.rows()).hasSize(450).startsWith(1).endsWith(450);
    }

    @Test
    void aRefreshKeepsAsManyRowsAsWereRead() {
        PagedRows<Integer> rows = new PagedRows<>(new DirectBackground());
        rows.show(new Numbers(1, 450));
        rows.more();

        rows.refresh();

        assertThat(rows.rows()).hasSize(400);
    }

    @Test
    void anAnswerThatComesAfterAnotherQuestionIsDropped() {
        LateBackground late = new LateBackground();
        PagedRows<Integer> rows = new PagedRows<>(late);
        rows.show(new Numbers(1, 10));
        rows.show(new Numbers(101, 105));

        late.finishNewestFirst();

        assertThat(rows.rows()).containsExactly(101, 102, 103, 104, 105);
        assertThat(rows.total()).hasValue(5);
    }

    @Test
    void aRefreshDuringLoadingComesAfterwardsOnce() {
        LateBackground late = new LateBackground();
        PagedRows<Integer> rows = new PagedRows<>(late);
        List<Boolean> replacements = new ArrayList<>();
        rows.listen(new PagedRows.Listener() {
            @Override
            public void replaced(boolean other) {
                replacements.add(other);
            }
        });
        rows.show(new Numbers(1, 10));
        rows.refresh();
        rows.refresh();

        late.finishAll();

        assertThat(replacements).containsExactly(true, false);
    }

    @Test
    void aFailureIsKeptForTheScreenAndGoneAfterTheNextAnswer() {
        PagedRows<Integer> rows = new PagedRows<>(new DirectBackground());
        rows.show(new PagedRows.Source<>() {
            @Override
            public List<Integer> page(@Nullable Integer after, int size) {
                throw new IllegalStateException("down");
            }

            @Override
            public long count() {
                return 0;
            }
        });
        assertThat(rows.failure()).hasMessage("down");

        rows.show(new Numbers(1, 3));

        assertThat(rows.failure()).isNull();
    }
}
