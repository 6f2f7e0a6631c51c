#!/usr/bin/env bash
# Prove that a fresh Debian 12 with nothing but git, make and python3 sets up, runs and tests
# what is committed here. As root, with debootstrap installed and about 4 GB free:
#
#   packaging/bare-debian.sh [FOLDER]        (/var/tmp/matrixeditor-bare unless told)
#
# Where the network signs with a certificate of its own, name the folder of its .crt files in
# LOCAL_CERTIFICATES; they go where an administrator would put them.
set -euo pipefail

project=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-/var/tmp/matrixeditor-bare}
pristine=$folder/pristine
machine=$folder/machine

if [ ! -d "$pristine" ]; then
    mkdir -p "$folder"
    debootstrap --variant=minbase --include=git,make,python3 bookworm "$pristine.part"
    mv "$pristine.part" "$pristine"
fi
rm -rf "$machine"
cp -a "$pristine" "$machine"
cp /etc/resolv.conf "$machine/etc/resolv.conf"
if [ -n "${LOCAL_CERTIFICATES:-}" ]; then
    mkdir -p "$machine/usr/local/share/ca-certificates"
    cp "$LOCAL_CERTIFICATES"/*.crt "$machine/usr/local/share/ca-certificates/"
fi
git clone --quiet --no-hardlinks "$project" "$machine/root/matrixeditor"

# Mounts and processes of their own: nothing is left behind, however this ends.
export machine
unshare --mount --pid --fork --kill-child bash -euc '
    mount -t proc proc "$machine/proc"
    mount --rbind /dev "$machine/dev"
    exec chroot "$machine" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin sh -exc "
        cd /root/matrixeditor
        make setup
        make run
        ls -l build
        make test
        unshare --net make run
    "
'
