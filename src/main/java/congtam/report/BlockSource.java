package congtam.report;

import congtam.register.Progress;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Hands the blocks to the template one by one, tells how far the filling is, and ends it when the user asks. */
final class BlockSource implements JRDataSource {
    private final List<Block> blocks;
    private final Progress progress;
    private int at = -1;

    BlockSource(List<Block> blocks, Progress progress) {
        this.blocks = blocks;
        this.progress = progress;
    }

    @Override
    public boolean next() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(++at, blocks.size());
        return at < blocks.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Block block = blocks.get(at);
        Block.Columns columns = block.columns();
        return switch (field.getName()) {
            case "kind" -> block.kind().name();
            case "section" -> block.section();
            case "part" -> block.part();
            case "table" -> columns == null ? "" : columns.name();
            case "column1" -> columns == null ? "" : columns.first();
            case "column2" -> columns == null ? "" : columns.second();
            case "column3" -> columns == null ? "" : columns.third();
            case "first" -> block.first();
            case "second" -> block.second();
            case "third" -> block.third();
            case "left" -> block.left() == null ? null : block.left().open();
            case "right" -> block.right() == null ? null : block.right().open();
            default -> throw new IllegalArgumentException(field.getName());
        };
    }
}
