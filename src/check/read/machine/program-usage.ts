/** How the help of a program shows its arguments: `git merge [<options>] <branch>`. */
export const USAGE = /\[[-<[(]|\s\|\s|<[\w-]+>/
