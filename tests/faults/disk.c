/* A disk that fails when it is told to. Preloaded into the program, it stands between it and the files of one folder.
 *
 * It keeps what a real disk would have after a power cut: of every file the bytes of its last flush, and since then every
 * write, and every name that was made, moved or removed since its folder was last flushed. At a call that is told to be the
 * last one it leaves the folder as the power cut would have (nothing of what wasn't flushed, all of it, or some of it, cut at
 * sectors of 512 bytes) and kills the process. Calls can also fail, be cut short, or take long, and a flush can lie.
 *
 * FAULTY_DISK_DIR      the folder (absolute)
 * FAULTY_DISK_CONTROL  a file of numbers, shared with the test: struct control below, 8 bytes each
 * FAULTY_DISK_HOLDER   a file; with `while_held` calls fail only as long as it is there
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, CREATE = 8, RENAME = 16, REMOVE = 32 };
enum { NOTHING, CUT_DROP, CUT_KEEP, CUT_TEAR, KILL_BEFORE, KILL_AFTER, FAIL, SHORT, SLOW };

struct control {
    /* Told by the test. */
    uint64_t armed, mode, first, last, kinds, code, seed, delay_ms, lies, while_held, free_bytes;
    /* Told to the test: the process it is in; since armed: calls, hits, calls by kind; unflushed operations at a cut. */
    uint64_t process, calls, hits, writes, syncs, others, unflushed;
};

struct operation {
    struct operation *next;
    int is_truncate;
    off_t at;
    size_t length;
    unsigned char *bytes;
};

struct file {
    char path[PATH_MAX];
    int is_gone, is_index; /* an index (-shm) is never flushed: it is mapped memory that SQLite makes anew */
    unsigned char *flushed;
    size_t length;
    struct operation *first, *last;
};

struct naming {
    int kind;
    char path[PATH_MAX], to[PATH_MAX];
    struct file *before; /* what a removal or a move took away */
};

#define FDS_MAX 4096
#define FILES_MAX 4096
#define NAMINGS_MAX 8192

static struct control *control;
static struct control unused;
static char dir[PATH_MAX], holder[PATH_MAX];
static struct file *files[FILES_MAX], *by_fd[FDS_MAX];
static char *folder_by_fd[FDS_MAX];
static struct naming *namings[NAMINGS_MAX];
static int file_count, naming_count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) abort();
    return found;
}

__attribute__((constructor)) static void attach(void) {
    control = &unused;
    const char *folder = getenv("FAULTY_DISK_DIR"), *shared = getenv("FAULTY_DISK_CONTROL");
    if (!folder || !shared) return;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, shared, O_RDWR, 0);
    if (fd < 0) return;
    void *mapped = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    syscall(SYS_close, fd);
    if (mapped == MAP_FAILED) return;
    snprintf(dir, sizeof dir, "%s/", folder);
    if (getenv("FAULTY_DISK_HOLDER")) snprintf(holder, sizeof holder, "%s", getenv("FAULTY_DISK_HOLDER"));
    control = mapped;
    control->process = (uint64_t)getpid();
}

static int is_ours(const char *path) { return dir[0] && path && strncmp(path, dir, strlen(dir)) == 0; }
static int exists(const char *path) { return syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0; }

static uint64_t chance(void) { /* xorshift */
    uint64_t seed = control->seed ? control->seed : 1;
    seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
    return control->seed = seed;
}

static struct file *file_at(const char *path) {
    for (int i = 0; i < file_count; i++)
        if (!files[i]->is_gone && strcmp(files[i]->path, path) == 0) return files[i];
    return NULL;
}

/* Takes a file in; what it holds already is flushed, unless it is new. */
static struct file *known(const char *path, int is_new) {
    struct file *file = file_at(path);
    if (file) return file;
    if (file_count == FILES_MAX) abort();
    file = files[file_count++] = calloc(1, sizeof *file);
    snprintf(file->path, sizeof file->path, "%s", path);
    size_t length = strlen(path);
    file->is_index = length > 4 && strcmp(path + length - 4, "-shm") == 0;
    if (is_new || file->is_index) return file;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY, 0);
    struct stat found;
    if (fd < 0 || fstat(fd, &found) != 0) return file;
    file->flushed = malloc((size_t)found.st_size + 1);
    ssize_t got;
    while ((got = syscall(SYS_pread64, fd, file->flushed + file->length, found.st_size - (off_t)file->length, (off_t)file->length)) > 0)
        file->length += (size_t)got;
    syscall(SYS_close, fd);
    return file;
}

static void note(struct file *file, int is_truncate, const void *bytes, size_t length, off_t at) {
    if (file->is_index) return;
    struct operation *operation = calloc(1, sizeof *operation);
    operation->is_truncate = is_truncate, operation->at = at, operation->length = length;
    if (bytes && length) memcpy(operation->bytes = malloc(length), bytes, length);
    if (file->last) file->last->next = operation; else file->first = operation;
    file->last = operation;
}

static struct naming *name(int kind, const char *path, const char *to, struct file *before) {
    if (naming_count == NAMINGS_MAX) abort();
    struct naming *naming = namings[naming_count++] = calloc(1, sizeof *naming);
    naming->kind = kind, naming->before = before;
    snprintf(naming->path, sizeof naming->path, "%s", path);
    snprintf(naming->to, sizeof naming->to, "%s", to ? to : "");
    return naming;
}

static void resize(struct file *file, size_t length) {
    if (length > file->length) {
        file->flushed = realloc(file->flushed, length);
        memset(file->flushed + file->length, 0, length - file->length);
    }
    file->length = length;
}

static void put(struct file *file, const unsigned char *bytes, size_t length, size_t at) {
    if (at + length > file->length) resize(file, at + length);
    memcpy(file->flushed + at, bytes, length);
}

/* Lets operations reach the disk: all of them, or of each all, nothing, or some sectors. */
static void flush(struct file *file, int is_by_chance) {
    for (struct operation *next, *each = file->first; each; each = next) {
        next = each->next;
        uint64_t fate = is_by_chance ? chance() % 3 : 0;
        if (each->is_truncate) {
            if (fate != 1) resize(file, (size_t)each->at);
        } else if (fate == 0) {
            put(file, each->bytes, each->length, (size_t)each->at);
        } else if (fate == 2) {
            for (size_t from = 0, to; from < each->length; from = to) {
                size_t sector_end = (((size_t)each->at + from) / 512 + 1) * 512 - (size_t)each->at;
                to = sector_end < each->length ? sector_end : each->length;
                if (chance() % 2) put(file, each->bytes + from, to - from, (size_t)each->at + from);
            }
        }
        free(each->bytes);
        free(each);
    }
    file->first = file->last = NULL;
}

static void flush_names(const char *folder) {
    int kept = 0;
    size_t length = strlen(folder);
    for (int i = 0; i < naming_count; i++) {
        const char *path = namings[i]->path, *slash = strrchr(path, '/');
        if ((size_t)(slash - path) == length && strncmp(path, folder, length) == 0) free(namings[i]);
        else namings[kept++] = namings[i];
    }
    naming_count = kept;
}

static void leave(struct file *file, const char *path) {
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    for (size_t done = 0; fd >= 0 && done < file->length;) {
        ssize_t wrote = syscall(SYS_write, fd, file->flushed + done, file->length - done);
        if (wrote <= 0) abort();
        done += (size_t)wrote;
    }
    syscall(SYS_close, fd);
}

static void die(void) {
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;) pause();
}

/* Where another thread waits that stumbles over what a power cut leaves, until all of them die. */
static void wait_for_the_end(int number) {
    (void)number;
    for (;;) pause();
}

/* Leaves the folder as a power cut does, and dies. Called with the lock, so that nothing more reaches the files. */
static void cut(uint64_t mode) {
    /* Other threads still read the mapped index: cut short under them it would end the process before the folder is left. */
    const int stumbles[] = { SIGBUS, SIGSEGV };
    for (size_t i = 0; i < sizeof stumbles / sizeof *stumbles; i++) signal(stumbles[i], wait_for_the_end);
    for (int i = 0; i < file_count; i++)
        for (struct operation *each = files[i]->first; each; each = each->next) control->unflushed++;
    control->unflushed += (uint64_t)naming_count;
    if (mode == CUT_KEEP) die();
    for (int i = 0; i < file_count; i++) {
        struct file *file = files[i];
        if (file->is_index) { /* mapped memory: any bytes may have reached the disk */
            size_t length = mode == CUT_TEAR ? 32768 : 0;
            resize(file, length);
            for (size_t at = 0; at + 8 <= length; at += 8) { uint64_t noise = chance(); memcpy(file->flushed + at, &noise, 8); }
        } else if (mode == CUT_TEAR) flush(file, 1);
        if (!file->is_gone) leave(file, file->path);
    }
    /* Names reach the disk in their order: some of the last ones are missing, or all. */
    int kept = mode == CUT_TEAR ? (int)(chance() % (uint64_t)(naming_count + 1)) : 0;
    for (int i = naming_count - 1; i >= kept; i--) {
        struct naming *naming = namings[i];
        if (naming->kind == CREATE && naming->to[0]) { /* a folder takes everything in it with it */
            size_t length = strlen(naming->path);
            for (int j = 0; j < file_count; j++)
                if (strncmp(files[j]->path, naming->path, length) == 0 && files[j]->path[length] == '/')
                    syscall(SYS_unlinkat, AT_FDCWD, files[j]->path, 0);
            syscall(SYS_unlinkat, AT_FDCWD, naming->path, AT_REMOVEDIR);
        }
        else if (naming->kind == CREATE) syscall(SYS_unlinkat, AT_FDCWD, naming->path, 0);
        else if (naming->kind == REMOVE && naming->before) leave(naming->before, naming->path);
        else if (naming->kind == RENAME) {
            syscall(SYS_renameat2, AT_FDCWD, naming->to, AT_FDCWD, naming->path, 0);
            if (naming->before) leave(naming->before, naming->to);
        }
    }
    die();
}

/* Counts a call and says what becomes of it: 0 goes on, -1 fails with errno, 1 is cut short. Called with the lock. */
static int before(int kind) {
    if (!control->armed) return 0;
    uint64_t n = __atomic_add_fetch(&control->calls, 1, __ATOMIC_SEQ_CST);
    if (kind == WRITE) control->writes++; else if (kind == SYNC) control->syncs++; else control->others++;
    if (n < control->first || n > control->last || !(control->kinds & (uint64_t)kind)) return 0;
    if (control->while_held && !exists(holder)) return 0;
    switch (control->mode) {
    case KILL_BEFORE: control->hits++; die(); break;
    case FAIL: control->hits++; errno = (int)control->code; return -1;
    case SHORT: if (kind == WRITE) { control->hits++; return 1; } break;
    case CUT_DROP: case CUT_KEEP: case CUT_TEAR:
        if (kind == SYNC) { control->hits++; cut(control->mode); } /* the flush hadn't ended */
        break;
    case SLOW: {
        control->hits++;
        struct timespec delay = { (time_t)(control->delay_ms / 1000), (long)(control->delay_ms % 1000) * 1000000 };
        pthread_mutex_unlock(&lock);
        nanosleep(&delay, NULL);
        pthread_mutex_lock(&lock);
        break;
    }
    default: break;
    }
    return 0;
}

/* After a call that was carried out. Called with the lock. */
static void after(int kind) {
    if (!control->armed || control->calls < control->first || control->calls > control->last) return;
    if (!(control->kinds & (uint64_t)kind)) return;
    if (control->mode == KILL_AFTER) { control->hits++; die(); }
    if (control->mode >= CUT_DROP && control->mode <= CUT_TEAR) { control->hits++; cut(control->mode); }
}

static struct file *tracked(int fd) { return fd >= 0 && fd < FDS_MAX ? by_fd[fd] : NULL; }

static int opened(int fd, const char *path, int flags, int is_new) {
    struct stat found;
    if (fd < 0 || fd >= FDS_MAX || fstat(fd, &found) != 0) return fd;
    if (S_ISDIR(found.st_mode)) { folder_by_fd[fd] = strdup(path); return fd; }
    if (!S_ISREG(found.st_mode)) return fd;
    struct file *file = by_fd[fd] = known(path, is_new);
    if (is_new) name(CREATE, path, NULL, NULL);
    else if (flags & O_TRUNC) note(file, 1, NULL, 0, 0);
    if (is_new) after(CREATE);
    return fd;
}

static int open_one(int (*open_it)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%s/", path ? path : "");
    if (!is_ours(path) && strcmp(folder, dir) != 0) return open_it(path, flags, mode);
    pthread_mutex_lock(&lock);
    int is_new = (flags & O_CREAT) && !exists(path), fd = -1;
    if (!is_new && (flags & O_TRUNC)) known(path, 0); /* before its bytes have gone */
    if (!is_new || before(CREATE) != -1) fd = opened(open_it(path, flags, mode), path, flags, is_new);
    pthread_mutex_unlock(&lock);
    return fd;
}

#define OPEN(symbol) \
    int symbol(const char *path, int flags, ...) { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        return open_one(REAL(symbol), path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    if (fd >= 0 && fd < FDS_MAX && (by_fd[fd] || folder_by_fd[fd])) {
        pthread_mutex_lock(&lock);
        by_fd[fd] = NULL;
        free(folder_by_fd[fd]);
        folder_by_fd[fd] = NULL;
        pthread_mutex_unlock(&lock);
    }
    return REAL(close)(fd);
}

static ssize_t write_at(int fd, const void *bytes, size_t length, off_t at) {
    struct file *file = tracked(fd);
    if (!file) return at < 0 ? REAL(write)(fd, bytes, length) : REAL(pwrite)(fd, bytes, length, at);
    pthread_mutex_lock(&lock);
    int fate = before(WRITE);
    ssize_t wrote = -1;
    if (fate != -1) {
        if (fate == 1 && length > 1) length /= 2;
        off_t place = at < 0 ? lseek(fd, 0, (REAL(fcntl)(fd, F_GETFL) & O_APPEND) ? SEEK_END : SEEK_CUR) : at;
        wrote = at < 0 ? REAL(write)(fd, bytes, length) : REAL(pwrite)(fd, bytes, length, at);
        if (wrote > 0) note(file, 0, bytes, (size_t)wrote, place);
        after(WRITE);
    }
    pthread_mutex_unlock(&lock);
    return wrote;
}

ssize_t write(int fd, const void *bytes, size_t length) { return write_at(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return write_at(fd, bytes, length, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return write_at(fd, bytes, length, at); }
ssize_t writev(int fd, const struct iovec *parts, int count) {
    if (!tracked(fd)) return REAL(writev)(fd, parts, count);
    for (int i = 0; i < count; i++) /* the caller goes on with the rest */
        if (parts[i].iov_len) return write_at(fd, parts[i].iov_base, parts[i].iov_len, -1);
    return 0;
}

static int truncate_to(int fd, off_t length) {
    struct file *file = tracked(fd);
    if (!file) return REAL(ftruncate)(fd, length);
    pthread_mutex_lock(&lock);
    int done = before(TRUNCATE);
    if (done != -1 && (done = REAL(ftruncate)(fd, length)) == 0) {
        note(file, 1, NULL, 0, length);
        after(TRUNCATE);
    }
    pthread_mutex_unlock(&lock);
    return done;
}
int ftruncate(int fd, off_t length) { return truncate_to(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncate_to(fd, length); }

/* Answers with an error number, as POSIX has it. */
static int reserve(int fd, off_t at, off_t length) {
    struct file *file = tracked(fd);
    if (!file) return REAL(posix_fallocate)(fd, at, length);
    pthread_mutex_lock(&lock);
    int error = before(WRITE) == -1 ? errno : REAL(posix_fallocate)(fd, at, length);
    if (error == 0) after(WRITE); /* its bytes are zeros and nobody reads them: not kept here */
    pthread_mutex_unlock(&lock);
    return error;
}
int posix_fallocate(int fd, off_t at, off_t length) { return reserve(fd, at, length); }
int posix_fallocate64(int fd, off64_t at, off64_t length) { return reserve(fd, at, length); }

static int take_room(int fd, int mode, off_t at, off_t length) {
    struct file *file = tracked(fd);
    if (!file) return REAL(fallocate)(fd, mode, at, length);
    pthread_mutex_lock(&lock);
    int done = before(WRITE) == -1 ? -1 : REAL(fallocate)(fd, mode, at, length);
    if (done == 0) after(WRITE);
    pthread_mutex_unlock(&lock);
    return done;
}
int fallocate(int fd, int mode, off_t at, off_t length) { return take_room(fd, mode, at, length); }
int fallocate64(int fd, int mode, off64_t at, off64_t length) { return take_room(fd, mode, at, length); }

static int flush_fd(int fd, int (*flush_it)(int)) {
    struct file *file = tracked(fd);
    const char *folder = fd >= 0 && fd < FDS_MAX ? folder_by_fd[fd] : NULL;
    if (!file && !folder) return flush_it(fd);
    pthread_mutex_lock(&lock);
    int done = before(SYNC);
    if (done != -1) {
        if (!control->lies && file) flush(file, 0);
        if (!control->lies && folder) flush_names(folder);
        done = 0; /* the real one would only wear out the disk of whoever runs the tests */
        after(SYNC);
    }
    pthread_mutex_unlock(&lock);
    return done;
}
int fsync(int fd) { return flush_fd(fd, REAL(fsync)); }
int fdatasync(int fd) { return flush_fd(fd, REAL(fdatasync)); }

int rename(const char *from, const char *to) {
    if (!is_ours(from) || !is_ours(to)) return REAL(rename)(from, to);
    pthread_mutex_lock(&lock);
    int done = before(RENAME);
    struct file *replaced = exists(to) ? known(to, 0) : NULL, *moved = known(from, 0);
    if (done != -1 && (done = REAL(rename)(from, to)) == 0) {
        if (replaced) replaced->is_gone = 1;
        snprintf(moved->path, sizeof moved->path, "%s", to);
        name(RENAME, from, to, replaced);
        after(RENAME);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

static int remove_one(const char *path, int (*remove_it)(const char *)) {
    if (!is_ours(path)) return remove_it(path);
    pthread_mutex_lock(&lock);
    int done = before(REMOVE);
    struct file *gone = exists(path) ? known(path, 0) : NULL;
    if (done != -1 && (done = remove_it(path)) == 0 && gone) {
        gone->is_gone = 1;
        name(REMOVE, path, NULL, gone);
        after(REMOVE);
    }
    pthread_mutex_unlock(&lock);
    return done;
}
int unlink(const char *path) { return remove_one(path, REAL(unlink)); }

int mkdir(const char *path, mode_t mode) {
    if (!is_ours(path) || exists(path)) return REAL(mkdir)(path, mode);
    pthread_mutex_lock(&lock);
    int done = before(CREATE);
    if (done != -1 && (done = REAL(mkdir)(path, mode)) == 0) {
        name(CREATE, path, "folder", NULL);
        after(CREATE);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

static int space(struct statvfs *found, int done) {
    if (done == 0 && control->free_bytes && found->f_frsize) {
        found->f_bavail = found->f_bfree = control->free_bytes / found->f_frsize;
    }
    return done;
}
int statvfs(const char *path, struct statvfs *found) { return space(found, REAL(statvfs)(path, found)); }
int statvfs64(const char *path, struct statvfs64 *found) {
    return space((struct statvfs *)found, REAL(statvfs64)(path, found));
}
