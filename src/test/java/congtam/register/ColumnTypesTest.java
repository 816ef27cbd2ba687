package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.register.schema.DefaultSchema;
import org.junit.jupiter.api.Test;

class ColumnTypesTest {
    /** Bound as large objects, bytes pass through H2's store of large objects, which made imports several times slower. */
    @Test
    void bytesAreBoundAsBytesNotAsLargeObjects() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .flatExtracting(table -> java.util.List.of(table.fields()))
                .filteredOn(field -> field.getType() == byte[].class)
                .isNotEmpty()
                .allMatch(field -> field.getBinding() instanceof BytesBinding);
    }
}
