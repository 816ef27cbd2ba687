package congtam.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the value of one field comes from. */
public sealed interface Rule {

    /** The columns that must be in the file. */
    List<String> columns();

    /**
     * A column of the file.
     *
     * @param values what the file's words mean, by their folded form (without case and marks)
     * @param otherwise for words that are not in {@code values}; null: a closed list rejects them, free text keeps them
     */
    record Column(
            String column,
            Map<String, String> values,
            @Nullable String otherwise) implements Rule {
        public Column {
            values = Map.copyOf(values);
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /**
     * A column that holds a date, with or without a time.
     *
     * @param pattern as the profile has it, for messages
     */
    record Date(String column, String pattern, DateTimeFormatter format) implements Rule {
        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /** The same value for every row. */
    record Constant(String value) implements Rule {
        @Override
        public List<String> columns() {
            return List.of();
        }
    }

    /**
     * Text with columns in it.
     *
     * @param texts what stands before, between and after the columns: one more than there are columns
     */
    record Template(List<String> texts, List<String> columns) implements Rule {
        public Template {
            texts = List.copyOf(texts);
            columns = List.copyOf(columns);
        }
    }
}
