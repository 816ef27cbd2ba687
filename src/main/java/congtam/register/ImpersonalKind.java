package congtam.register;

import java.util.Set;

/**
 * A kind that tells of nobody, or of nobody who may ask to be forgotten: nothing of it can be erased.
 *
 * @param <C> the content
 */
public interface ImpersonalKind<C> extends Kind<C> {
    @Override
    default Set<String> personal() {
        return Set.of();
    }

    @Override
    default C withoutPersonal(C content) {
        return content;
    }
}
